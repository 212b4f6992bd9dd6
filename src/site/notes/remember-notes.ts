import type { ParsedNote } from "../../parse/parsed-note.ts";
import { type NoteReader, plainReader } from "./note-reader.ts";
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
  return {
    versionOf: (object) => reader.versionOf(object),
    read(file, settings) {
      const before = remembered.get(file.path);
      const key = keyOf(settings);
      if (before?.text === file.text && before.key === key) return before.parsed;
      const parsed = reader.read(file, settings);
      remembered.set(file.path, { text: file.text, key, parsed });
      return parsed;
    },
  };
}
