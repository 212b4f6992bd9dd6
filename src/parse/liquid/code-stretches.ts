/** A stretch of a text, from 0. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const fence = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(`{3,}|~{3,})([^\n]*)$/u;

/** Where a text is code: fenced blocks, and spans between backticks within a paragraph. In order. */
export function codeStretches(text: string): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let paragraph = 0;
  let open: { readonly start: number; readonly marks: string } | null = null;
  let offset = 0;
  for (const line of text.split(/(?<=\n)/u)) {
    const match = fence.exec(line.trimEnd());
    const [, marks = "", info = ""] = match ?? [];
    const next = offset + line.length;
    if (open !== null) {
      if (marks.startsWith(open.marks) && info.trim() === "") {
        stretches.push({ start: open.start, end: next });
        open = null;
        paragraph = next;
      }
    } else if (marks !== "" && !(marks.startsWith("`") && info.includes("`"))) {
      stretches.push(...codeSpans(text, paragraph, offset));
      open = { start: offset, marks };
    } else if (line.trim() === "") {
      stretches.push(...codeSpans(text, paragraph, offset));
      paragraph = next;
    }
    offset = next;
  }
  if (open !== null) return [...stretches, { start: open.start, end: text.length }];
  return [...stretches, ...codeSpans(text, paragraph, text.length)];
}

function codeSpans(text: string, start: number, end: number): readonly Stretch[] {
  const runs = [...text.slice(start, end).matchAll(/`+/gu)].map((run) => ({
    at: start + run.index,
    length: run[0].length,
  }));
  const lastOfLength = new Map<number, number>();
  for (const { at, length } of runs) lastOfLength.set(length, at);
  const spans: Stretch[] = [];
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
