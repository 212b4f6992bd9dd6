import type { ExcerptRun } from "../../../src/model/search/excerpt.ts";
import { textPieces } from "../../../src/model/text/whole-forms.ts";

/** Runs of a title that stand on one line or may be parted. */
export interface WholeRuns {
  readonly isWhole: boolean;
  readonly runs: readonly ExcerptRun[];
}

/** A marked title with its short forms held together, also where a mark begins or ends within one. */
export function wholeRuns(runs: readonly ExcerptRun[]): readonly WholeRuns[] {
  const pieces = textPieces(runs.map(({ text }) => text).join(""));
  let at = 0;
  return pieces.map(({ text, isWhole }) => {
    const start = at;
    at += text.length;
    return { isWhole, runs: runsBetween(runs, start, at) };
  });
}

function runsBetween(runs: readonly ExcerptRun[], start: number, end: number): readonly ExcerptRun[] {
  let at = 0;
  return runs.flatMap(({ text, marked }) => {
    const from = at;
    at += text.length;
    const cut = text.slice(Math.max(0, start - from), Math.max(0, end - from));
    return cut === "" ? [] : [{ text: cut, marked }];
  });
}
