import type { SourceFile } from "../../model/note/source-file.ts";
import { parseNote } from "../../parse/parse-note.ts";
import type { ParseSettings } from "../../parse/parse-settings.ts";
import type { ParsedNote } from "../../parse/parsed-note.ts";
import { typeset } from "./typeset.ts";

/** Reads a post as its page will show it: with its formulas set. */
export function parsePost(file: SourceFile, settings: ParseSettings): ParsedNote {
  return parseNote(file, { ...settings, typeset });
}
