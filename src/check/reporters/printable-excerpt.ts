import { printable } from "../../model/terminal/terminal-cells.ts";

const longest = 400;

/** The author's words within a sentence: safe for a terminal, and shortened when they would bury the sentence. */
export function printableExcerpt(text: string): string {
  const shown = printable(text.slice(0, longest));
  return text.length > longest ? `${shown}…` : shown;
}
