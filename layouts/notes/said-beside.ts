import type { StudyNote } from "../../src/model/note/study-note.ts";
import { shortened } from "../text/shortened.ts";
import { namesInLine } from "./names-in-line.ts";

/** In characters: three lines of a card. */
const longest = 160;

/**
 * What the student wrote beside the text, in a line: the beginning of a reflection, the first question or the names of
 * terms. It speaks for a note that says nothing else; null if there is nothing of it either.
 */
export function saidBeside({ reflection, questions, terms }: StudyNote): string | null {
  const names = namesInLine(terms, ({ value }) => value.term);
  const said = reflection?.value ?? questions[0]?.text ?? names;
  return said === "" ? null : shortened(said.replace(/\s+/gu, " ").trim(), longest);
}
