import type { ExcerptRun } from "../../../src/model/search/excerpt.ts";
import { textPieces } from "../../../src/model/text/whole-forms.ts";

/** The parts of a title, each marked as breakable or to be kept on one line. */
export interface WholeRuns {
  readonly isWhole: boolean;
  readonly runs: readonly ExcerptRun[];
}

/** A marked title whose short forms are kept on one line, even if a mark begins or ends inside one. */
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
