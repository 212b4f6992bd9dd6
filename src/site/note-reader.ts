import type { SourceFile } from "../model/source-file.ts";
import { parseNote } from "../parse/parse-note.ts";
import type { ParseSettings } from "../parse/parse-settings.ts";
import type { ParsedNote } from "../parse/parsed-note.ts";
import type { VersionOf } from "./fingerprint.ts";

/** Posts to be read, each of a path of its own. */
export interface PostsToRead {
  readonly files: readonly SourceFile[];
  readonly settings: ParseSettings;
  /** Told of every note once. */
  readonly onNote: () => void;
}

/** Who reads the posts of a site. Never throws for what an author typed. */
export interface NoteReader {
  /** Gives what was read of each file, in the order of the files. */
  readAll(posts: PostsToRead): Promise<readonly ParsedNote[]>;
  /** Reads one post at once. */
  read(file: SourceFile, settings: ParseSettings): ParsedNote;
  /** Of a note that was read: equal for notes that were read from the same path and text under the same settings. */
  readonly versionOf: VersionOf;
}

/** Parses whatever it is given, and remembers nothing. */
export const plainReader: NoteReader = {
  readAll: async ({ files, settings, onNote }) =>
    files.map((file) => {
      onNote();
      return parseNote(file, settings);
    }),
  read: parseNote,
  versionOf: () => undefined,
};
