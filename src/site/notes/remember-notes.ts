import type { SourceFile } from "../../model/note/source-file.ts";
import type { ParseSettings } from "../../parse/parse-settings.ts";
import type { ParsedNote } from "../../parse/parsed-note.ts";
import { type NoteReader, type PostsToRead, plainReader } from "./note-reader.ts";
import { readingKeys } from "./reading-key.ts";

interface Remembered {
  readonly text: string;
  readonly key: string;
  readonly parsed: ParsedNote;
}

/** Reads notes, each only if its text or a setting it depends on has changed, for a site planned again and again. */
export function rememberNotes(reader: NoteReader = plainReader): NoteReader {
  const keyOf = readingKeys();
  const remembered = new Map<string, Remembered>();
  const find = ({ path, text }: SourceFile, settings: ParseSettings): ParsedNote | null => {
    const before = remembered.get(path);
    return before?.text === text && before.key === keyOf(settings) ? before.parsed : null;
  };
  const remember = ({ path, text }: SourceFile, settings: ParseSettings, parsed: ParsedNote): ParsedNote => {
    remembered.set(path, { text, key: keyOf(settings), parsed });
    return parsed;
  };
  const read = (file: SourceFile, settings: ParseSettings): ParsedNote =>
    find(file, settings) ?? remember(file, settings, reader.read(file, settings));
  return {
    versionOf: (object) => reader.versionOf(object),
    read,
    async readAll({ files, settings, onNote, meanwhile }: PostsToRead) {
      const unknown = files.filter((file) => find(file, settings) === null);
      for (let known = unknown.length; known < files.length; known += 1) onNote();
      const fresh = await reader.readAll({ files: unknown, settings, onNote, meanwhile });
      for (const { file, ...parsed } of fresh) remember(file, settings, parsed);
      return files.map((file) => ({ file, ...read(file, settings) }));
    },
  };
}
