import type { TextRange } from "../places/text-range.ts";
import { isSentence, mostLinesOfSentence } from "./sentence-after-fence.ts";

const fence = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(`{3,}|~{3,})([^\n]*)$/u;

const highlight = /^[ \t>]*\{%-?\s*highlight\s[^\n]*%\}\s*$/u;
const highlightEnd = /^[ \t>]*\{%-?\s*endhighlight\s*-?%\}\s*$/u;

/** Where a text is code: blocks, fenced or of Liquid's `highlight`, and code spans within a paragraph. In order. */
export function codeRanges(text: string): readonly TextRange[] {
  const ranges: TextRange[] = [];
  let paragraph = 0;
  let open: { readonly start: number; readonly isEnd: IsEnd } | null = null;
  let offset = 0;
  const lines = text.split(/(?<=\n)/u);
  const opening = openings(lines, text);
  for (const [index, line] of lines.entries()) {
    const next = offset + line.length;
    if (open !== null) {
      if (open.isEnd(line)) {
        ranges.push({ start: open.start, end: next });
        open = null;
        paragraph = next;
      }
    } else {
      const isEnd = opening(index);
      if (isEnd !== null) {
        ranges.push(...codeSpans(text, paragraph, offset));
        open = { start: offset, isEnd };
      } else if (line.trim() === "") {
        ranges.push(...codeSpans(text, paragraph, offset));
        paragraph = next;
      }
    }
    offset = next;
  }
  if (open !== null) return [...ranges, { start: open.start, end: text.length }];
  return [...ranges, ...codeSpans(text, paragraph, text.length)];
}

type IsEnd = (line: string) => boolean;

/** What ends the block of code that a line opens; null for a line that opens none. */
function openings(lines: readonly string[], text: string): (index: number) => IsEnd | null {
  const lastEnd = text.includes("endhighlight") ? lines.findLastIndex((line) => highlightEnd.test(line)) : -1;
  return (index) => {
    const line = lines[index] ?? "";
    if (index < lastEnd && highlight.test(line)) return (one) => highlightEnd.test(one);
    const [, marks = "", info = ""] = fence.exec(line.trimEnd()) ?? [];
    if (marks === "" || (marks.startsWith("`") && info.includes("`")) || isOpenSentence(lines, index)) return null;
    const column = columnOf(marks, line);
    return (one) => {
      const [, closing = "", after = ""] = fence.exec(one.trimEnd()) ?? [];
      return closing.startsWith(marks) && after.trim() === "" && columnOf(closing, one) <= column + 3;
    };
  };
}

/** Where signs stand in a line: four columns deeper than the code begins, they do not end it. */
function columnOf(marks: string, line: string): number {
  let column = 0;
  for (const sign of line.slice(0, line.indexOf(marks))) column += sign === "\t" ? 4 - (column % 4) : 1;
  return column;
}

/** Whether a line is a sentence that only begins with the signs of code: nothing closes it in its list. */
function isOpenSentence(lines: readonly string[], index: number): boolean {
  const line = lines[index] ?? "";
  const [, marks = "", info = ""] = fence.exec(line.trimEnd()) ?? [];
  if (!isSentence(info)) return false;
  const indent = line.startsWith(">") ? 0 : line.indexOf(marks);
  for (const below of lines.slice(index + 1, index + 1 + mostLinesOfSentence)) {
    if (below.trim() !== "" && indentOf(below) < indent) return true;
    const [, closing = "", after = ""] = fence.exec(below.trimEnd()) ?? [];
    if (closing.startsWith(marks) && after.trim() === "") return false;
  }
  return index + 1 + mostLinesOfSentence > lines.length;
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

function codeSpans(text: string, start: number, end: number): readonly TextRange[] {
  const runs = [...text.slice(start, end).matchAll(/`+/gu)].map((run) => ({
    at: start + run.index,
    length: run[0].length,
  }));
  const lastOfLength = new Map<number, number>();
  for (const { at, length } of runs) lastOfLength.set(length, at);
  const spans: TextRange[] = [];
  let index = 0;
  while (index < runs.length) {
    const opening = runs[index];
    index += 1;
    if (opening === undefined || (lastOfLength.get(opening.length) ?? -1) <= opening.at) continue;
    while (runs[index] !== undefined && runs[index]?.length !== opening.length) index += 1;
    const closing = runs[index];
    index += 1;
    if (closing !== undefined) spans.push({ start: opening.at, end: closing.at + closing.length });
  }
  return spans;
}
