import type { ParsedNote } from "../parse/parsed-note.ts";
import { type NoteReader, plainReader } from "./note-reader.ts";

/** Reads notes, each only when its text is not the one it read last, for a site that is planned again and again with one configuration. */
export function rememberNotes(reader: NoteReader = plainReader): NoteReader {
  const remembered = new Map<string, { readonly text: string; readonly parsed: ParsedNote }>();
  return {
    versionOf: (object) => reader.versionOf(object),
    read(file, settings) {
      const before = remembered.get(file.path);
      if (before?.text === file.text) return before.parsed;
      const parsed = reader.read(file, settings);
      remembered.set(file.path, { text: file.text, parsed });
      return parsed;
    },
  };
}
