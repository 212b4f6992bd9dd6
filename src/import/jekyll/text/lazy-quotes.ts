import { parseMarkdown } from "../../../parse/markdown.ts";
import type { NoteDraft } from "../../notes/note-draft.ts";
import { isBlank, withMarkedLines } from "./body-lines.ts";

const item = /^ {0,3}(?:[-*+]|\d{1,9}[.)])[ \t]+(?=\S)(?![-* \t]+$)/u;
const anyPair = /^ {0,3}>(?:[^\n]*\n {0,3}(?:[-*+]|\d{1,9}[.)])[ \t]+\S|[ \t]*\r?\n[^\s>])/mu;

/** What ends a quote of kramdown besides a blank line: attributes, a division and blocks of HTML. */
const ending = /^ {0,3}(?:\{:|\^\s*$|<(?!(?:br|img|a|b|i|u|em|strong|span|font|mark|code|sub|sup)\b)\/?[a-z])/iu;
const empty = /^ {0,3}>[ \t]*$/u;
const words = /^ {0,3}[^\s#>`~]/u;

/**
 * Puts the mark of a quote before the items of a list that go on below it, and before the words below a quote that says
 * nothing yet: to kramdown they are still the quote's, while to CommonMark they begin another list or paragraph.
 */
export function markLazyQuotes(draft: NoteDraft): NoteDraft {
  return anyPair.test(draft.text) ? withMarkedLines(draft, marked) : draft;
}

function marked(lines: readonly string[]): ReadonlyMap<number, string> {
  const written = new Map<number, string>();
  let read = 0;
  for (const { type, level, map } of parseMarkdown(lines.join("\n"), { equalsHighlight: false })) {
    const [start = 0, end = 0] = map ?? [];
    if (
      type !== "blockquote_open" ||
      level > 0 ||
      start < read ||
      isBlank(lines[end - 1]) ||
      !goesOn(lines.slice(start, end), lines[end] ?? "")
    )
      continue;
    const below = linesBelow(lines, end);
    read = end + below.length;
    if (below.some((line) => /^\s*(?:`{3}|~{3})/u.test(line))) continue;
    for (const [index, line] of below.entries()) if (!/^ {0,3}>/u.test(line)) written.set(end + index, "> ");
  }
  return written;
}

function goesOn(quote: readonly string[], below: string): boolean {
  return item.test(below) || (quote.every((line) => empty.test(line)) && words.test(below) && !ending.test(below));
}

function linesBelow(lines: readonly string[], start: number): readonly string[] {
  let end = start;
  while (!isBlank(lines[end]) && !ending.test(lines[end] ?? "")) end += 1;
  return lines.slice(start, end);
}
