import type { QuotedReport } from "../../site/report-with-assets.ts";
import type { FixedFile } from "./fix-files.ts";
import { recallFixes, rememberFixes, unfinishedFixes } from "./fix-memory.ts";
import { fixUntilStable } from "./fix-until-stable.ts";

/** Fixes that were made, the check after them, and whether and why not they can be undone. */
export interface RememberedRun {
  readonly files: readonly FixedFile[];
  readonly last: QuotedReport;
  readonly canUndo: boolean;
  /** Why the memory could not be written, which stops all fixing; null where it was. */
  readonly failure: string | null;
}

/**
 * Fixes only what can be undone: each round is remembered before it changes a file, with what a run that was cut short
 * left behind. Without a cache folder the writer has asked for no memory.
 */
export async function fixRemembered(
  cacheFolder: string | null,
  first: QuotedReport,
  checkAgain: () => Promise<QuotedReport>,
): Promise<RememberedRun> {
  if (cacheFolder === null) {
    const run = await fixUntilStable(first, checkAgain, { earlier: [], remember: () => true });
    return { ...run, canUndo: false, failure: null };
  }
  const before = recallFixes(cacheFolder);
  let fixes = before.fixes;
  let isChanged = false;
  let failure: string | null = null;
  const { files, last } = await fixUntilStable(first, checkAgain, {
    earlier: unfinishedFixes(cacheFolder),
    remember(known) {
      failure = rememberFixes(cacheFolder, { isFinished: false, fixes: known });
      if (failure !== null) return false;
      fixes = known;
      isChanged = true;
      return true;
    },
  });
  const canUndo = files.some(({ outcome }) => outcome === "fixed");
  if (isChanged) rememberFixes(cacheFolder, canUndo ? { isFinished: true, fixes } : before);
  return { files, last, canUndo, failure };
}
