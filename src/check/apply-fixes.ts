import { applyEdits, withoutOverlaps } from "../model/problem/apply-edits.ts";
import type { TextEdit } from "../model/problem/diagnostic.ts";
import { endOfLine } from "./end-of-line.ts";

/** Whole lines of a file before and after a fix. */
export interface FixedLines {
  /** The first line, counted from 1 in the original file. */
  readonly line: number;
  readonly before: string;
  readonly after: string;
}

/** A file's text after fixes, with every other character unchanged. */
export interface FixedText {
  readonly text: string;
  /** What changed, in the order of the file. */
  readonly lines: readonly FixedLines[];
  /** The number of fixes made. */
  readonly edits: number;
}

/** Applies fixes to a text. If two overlap, only the first is applied; the next run finds what is left of the other. */
export function applyFixes(text: string, edits: readonly TextEdit[]): FixedText {
  const chosen = withoutOverlaps(edits);
  return { text: applyEdits(text, chosen), lines: touchedLines(text, chosen), edits: chosen.length };
}

function touchedLines(text: string, edits: readonly TextEdit[]): readonly FixedLines[] {
  const groups: TextEdit[][] = [];
  for (const edit of edits) {
    const group = groups.at(-1);
    const shared = group?.some((other) => other.place.end.line >= edit.place.start.line) ?? false;
    if (group !== undefined && shared) group.push(edit);
    else groups.push([edit]);
  }
  return groups.map((group) => fixedLines(text, group));
}

function fixedLines(text: string, group: readonly TextEdit[]): FixedLines {
  const start = Math.min(...group.map(({ place }) => place.start.offset - (place.start.column - 1)));
  const end = endOfLine(text, Math.max(...group.map(endOf)));
  const before = text.slice(start, end);
  const line = Math.min(...group.map(({ place }) => place.start.line));
  return { line, before, after: applyEdits(before, group, start) };
}

function endOf({ place }: TextEdit): number {
  return place.end.offset;
}
