import type { SourceFile } from "../model/source-file.ts";
import { parseNote } from "../parse/parse-note.ts";
import type { ParseSettings } from "../parse/parse-settings.ts";
import type { ParsedNote } from "../parse/parsed-note.ts";

/** Reads notes, each only when its text is not the one it read last, for a site that is planned again and again with one configuration. */
export function rememberNotes(): (file: SourceFile, settings: ParseSettings) => ParsedNote {
  const remembered = new Map<string, { readonly text: string; readonly parsed: ParsedNote }>();
  return (file, settings) => {
    const before = remembered.get(file.path);
    if (before?.text === file.text) return before.parsed;
    const parsed = parseNote(file, settings);
    remembered.set(file.path, { text: file.text, parsed });
    return parsed;
  };
}
