/** What is known of a worker that has tried to make the site. */
export interface Tried {
  /** False when it was given up meanwhile: what it made is out of date. */
  readonly isWanted: boolean;
  readonly isConnected: boolean;
  /** Null when it ended without saying. */
  readonly isMade: boolean | null;
  /** Whether another one serves. */
  readonly isServed: boolean;
  readonly exitCode: number | null;
}

/**
 * What becomes of a worker. Pages of before are better than none: only where there were none before does one serve that could not
 * make the site, for saving a note may help. One that failed is told of, but for one that was given up or ended calmly.
 */
export function workerFate({ isWanted, isConnected, isMade, isServed, exitCode }: Tried): "serves" | "failed" | "ends" {
  if (!isWanted) return "ends";
  if (isConnected && (isMade === true || (isMade === false && !isServed))) return "serves";
  return exitCode === 0 ? "ends" : "failed";
}
