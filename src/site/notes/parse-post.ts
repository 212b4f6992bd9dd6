import type { SourceFile } from "../../model/note/source-file.ts";
import { parseNote } from "../../parse/parse-note.ts";
import type { ParseSettings } from "../../parse/parse-settings.ts";
import type { ParsedNote } from "../../parse/parsed-note.ts";
import { codeReader } from "./read-code.ts";
import { typeset } from "./typeset.ts";

const readCode = codeReader();

/** Parses a post as its page will show it: with formulas set and code coloured. */
export function parsePost(file: SourceFile, settings: ParseSettings): ParsedNote {
  return parseNote(file, { ...settings, typeset, readCode });
}
