import type { SourceFile } from "../../model/note/source-file.ts";
import type { ParseSettings } from "../../parse/parse-settings.ts";
import type { ParsedNote } from "../../parse/parsed-note.ts";
import type { VersionOf } from "../versions/fingerprint.ts";
import { parsePost } from "./parse-post.ts";

/** Posts to be read, each with a path of its own. */
export interface PostsToRead {
  readonly files: readonly SourceFile[];
  readonly settings: ParseSettings;
  /** Called once for each post. */
  readonly onNote: () => void;
  /** Work that needs no note, done here while other threads read some; not done if none does. */
  readonly meanwhile?: (() => Promise<unknown>) | undefined;
}

/** A post with what was read in it. */
export interface ParsedPost extends ParsedNote {
  readonly file: SourceFile;
}

/** Reads the posts of a site. Never throws for what an author typed. */
export interface NoteReader {
  /** Reads many posts, in the order of their files. */
  readAll(posts: PostsToRead): Promise<readonly ParsedPost[]>;
  /** Reads one post at once. */
  read(file: SourceFile, settings: ParseSettings): ParsedNote;
  /** Equal for notes read from the same path and text under the same settings. */
  readonly versionOf: VersionOf;
}

/** Parses whatever it is given, and remembers nothing. */
export const plainReader: NoteReader = {
  readAll({ files, settings, onNote }) {
    const parsed = files.map((file) => {
      onNote();
      return { file, ...parsePost(file, settings) };
    });
    return Promise.resolve(parsed);
  },
  read: parsePost,
  versionOf: () => undefined,
};
