import type { SourceFile } from "../model/source-file.ts";
import type { ParseSettings } from "../parse/parse-settings.ts";
import type { ParsedNote } from "../parse/parsed-note.ts";
import { type NoteReader, plainReader } from "./note-reader.ts";
import { readingKey } from "./reading-settings.ts";

/**
 * Reads notes, each only when it is not what it was the last time, for a site that is planned again and again. A note that
 * did not change is the same object every time.
 */
export function rememberNotes(reader: NoteReader = plainReader): NoteReader {
  const remembered = new Map<string, { readonly text: string; readonly parsed: ParsedNote }>();
  let key = "";
  const forgetOthersThan = (settings: ParseSettings): void => {
    const now = readingKey(settings);
    if (now !== key) remembered.clear();
    key = now;
  };
  const recall = ({ path, text }: SourceFile): ParsedNote | null => {
    const before = remembered.get(path);
    return before?.text === text ? before.parsed : null;
  };
  const read = (file: SourceFile, settings: ParseSettings): ParsedNote => {
    forgetOthersThan(settings);
    const known = recall(file);
    if (known !== null) return known;
    const parsed = reader.read(file, settings);
    remembered.set(file.path, { text: file.text, parsed });
    return parsed;
  };
  return {
    read,
    versionOf: (object) => reader.versionOf(object),
    async readAll({ files, settings, onNote }) {
      forgetOthersThan(settings);
      const others = files.filter((file) => recall(file) === null);
      for (let known = others.length; known < files.length; known += 1) onNote();
      const parsed = await reader.readAll({ files: others, settings, onNote });
      for (const [number, { path, text }] of others.entries()) {
        const one = parsed[number];
        if (one !== undefined) remembered.set(path, { text, parsed: one });
      }
      return files.map((file) => read(file, settings));
    },
  };
}
