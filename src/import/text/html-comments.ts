import type { TextRange } from "../../parse/places/text-range.ts";
import { codeInText } from "./code-in-text.ts";

/** Where a text is code or a comment of HTML. */
export function codeAndComments(text: string): readonly TextRange[] {
  return [...codeInText(text), ...rangesBetween(text, "<!--", "-->")];
}

/** From each opening sign to the closing sign behind it, both included. */
export function rangesBetween(text: string, opening: string, closing: string): readonly TextRange[] {
  const ranges: TextRange[] = [];
  let start = text.indexOf(opening);
  while (start !== -1) {
    const close = text.indexOf(closing, start + opening.length);
    if (close === -1) break;
    const end = close + closing.length;
    ranges.push({ start, end });
    start = text.indexOf(opening, end);
  }
  return ranges;
}

/** What is hidden in a comment of HTML, which it does not end. */
export function asComment(typed: string): string {
  return `<!-- ${typed.replace(/--(?=!?>)/gu, "- -")} -->`;
}
