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
  const groups: [TextEdit, ...TextEdit[]][] = [];
  for (const edit of edits) {
    const group = groups.at(-1);
    const isShared = (group?.at(-1)?.place.end.line ?? 0) >= edit.place.start.line;
    if (group !== undefined && isShared) group.push(edit);
    else groups.push([edit]);
  }
  return groups.map((group) => fixedLines(text, group));
}

/** Edits in the order of the text. */
function fixedLines(text: string, group: readonly [TextEdit, ...TextEdit[]]): FixedLines {
  const [{ place }] = group;
  const { line, column, offset } = place.start;
  const start = offset - (column - 1);
  const before = text.slice(start, endOfLine(text, (group.at(-1)?.place ?? place).end.offset));
  return { line, before, after: applyEdits(before, group, start) };
}
