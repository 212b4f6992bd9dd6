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
 * What becomes of a worker. Old pages are better than none: a worker that could not make the site serves only if nothing was
 * served before, since saving a note may help. A failure is reported unless the worker was given up or ended calmly.
 */
export function workerFate({ isWanted, isConnected, isMade, isServed, exitCode }: Tried): "serves" | "failed" | "ends" {
  if (!isWanted) return "ends";
  if (isConnected && (isMade === true || (isMade === false && !isServed))) return "serves";
  return exitCode === 0 ? "ends" : "failed";
}
