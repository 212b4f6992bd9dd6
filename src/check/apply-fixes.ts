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
  const fixed = chosen.toReversed().reduce((whole, edit) => replaced(whole, edit, 0), text);
  return { text: fixed, lines: touchedLines(text, chosen), edits: chosen.length };
}

function withoutOverlaps(edits: readonly TextEdit[]): readonly TextEdit[] {
  const sorted = edits.toSorted((one, other) => startOf(one) - startOf(other) || endOf(one) - endOf(other));
  const chosen: TextEdit[] = [];
  for (const edit of sorted) {
    const last = chosen.at(-1);
    if (last === undefined || isBehind(edit, last)) chosen.push(edit);
  }
  return chosen;
}

/** Two insertions at the same place conflict: neither can take the other into account. */
function isBehind(edit: TextEdit, last: TextEdit): boolean {
  return startOf(edit) >= endOf(last) && !(startOf(edit) === startOf(last) && endOf(edit) === endOf(last));
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
  const after = group.toReversed().reduce((lines, edit) => replaced(lines, edit, start), before);
  return { line: Math.min(...group.map(({ place }) => place.start.line)), before, after };
}

/** `text` begins at the file's offset `origin`. */
function replaced(text: string, edit: TextEdit, origin: number): string {
  return text.slice(0, startOf(edit) - origin) + edit.text + text.slice(endOf(edit) - origin);
}

function startOf({ place }: TextEdit): number {
  return place.start.offset;
}

function endOf({ place }: TextEdit): number {
  return place.end.offset;
}
