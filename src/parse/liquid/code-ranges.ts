import type { TextRange } from "../places/text-range.ts";

const fence = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(`{3,}|~{3,})([^\n]*)$/u;

/** Where a text is code: fenced blocks, and code spans within a paragraph. In order. */
export function codeRanges(text: string): readonly TextRange[] {
  const ranges: TextRange[] = [];
  let paragraph = 0;
  let open: { readonly start: number; readonly marks: string } | null = null;
  let offset = 0;
  for (const line of text.split(/(?<=\n)/u)) {
    const match = fence.exec(line.trimEnd());
    const [, marks = "", info = ""] = match ?? [];
    const next = offset + line.length;
    if (open !== null) {
      if (marks.startsWith(open.marks) && info.trim() === "") {
        ranges.push({ start: open.start, end: next });
        open = null;
        paragraph = next;
      }
    } else if (marks !== "" && !(marks.startsWith("`") && info.includes("`"))) {
      ranges.push(...codeSpans(text, paragraph, offset));
      open = { start: offset, marks };
    } else if (line.trim() === "") {
      ranges.push(...codeSpans(text, paragraph, offset));
      paragraph = next;
    }
    offset = next;
  }
  if (open !== null) return [...ranges, { start: open.start, end: text.length }];
  return [...ranges, ...codeSpans(text, paragraph, text.length)];
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
