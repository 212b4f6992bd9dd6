import type { QuotedReport } from "../../site/report-with-assets.ts";
import { type FixedFile, fixFiles, type TextChange } from "./fix-files.ts";

/** A fix may reveal another problem; no note needs more rounds than this. */
const mostRounds = 8;

/** What of earlier runs is still remembered, and how everything is; false where it cannot be. */
export interface FixRemembering {
  readonly earlier: readonly TextChange[];
  readonly remember: (fixes: readonly TextChange[]) => boolean;
}

/**
 * Fixes and checks until nothing is left to fix, so that one run makes every fix: `tags： 환율, 금리` is a list only once
 * its colon is fixed. Before each round, `remember` is told of every text that a file of this run has had or will have,
 * and where it cannot keep them, fixing ends.
 * Returns what happened to each file over all rounds, and the last check.
 */
export async function fixUntilStable(
  first: QuotedReport,
  checkAgain: () => Promise<QuotedReport>,
  { earlier, remember }: FixRemembering,
): Promise<{ readonly files: readonly FixedFile[]; readonly last: QuotedReport }> {
  let last = first;
  let files: readonly FixedFile[] = [];
  let known = earlier;
  for (let round = 0; round < mostRounds; round += 1) {
    const fixed = fixFiles(last.report.diagnostics, last.sources, (planned) => {
      known = [...known, ...planned.map((fix) => sinceFirst(fix, known))];
      return remember(known);
    });
    if (fixed === null) break;
    files = fixed.reduce(withFile, files);
    if (fixed.length === 0) break;
    last = await checkAgain();
    if (fixed.every(({ outcome }) => outcome !== "fixed")) break;
  }
  return { files, last };
}

/** A fix of a text that an earlier round wrote is undone to what that round found. */
function sinceFirst(fix: TextChange, known: readonly TextChange[]): TextChange {
  const earlier = known.findLast(({ file, after }) => file === fix.file && after === fix.before);
  return earlier === undefined ? fix : { ...fix, before: earlier.before };
}

/** The results so far plus one more; fixes to the same file are added up. */
function withFile(files: readonly FixedFile[], next: FixedFile): readonly FixedFile[] {
  const before = files.find(({ file }) => file === next.file);
  if (before?.outcome !== "fixed") return [...files, next];
  if (next.outcome !== "fixed") return files;
  const both = { ...before, lines: [...before.lines, ...next.lines], edits: before.edits + next.edits };
  return files.map((one) => (one === before ? both : one));
}
