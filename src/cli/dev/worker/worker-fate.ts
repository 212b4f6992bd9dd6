import type { BuildOutcome } from "./worker-message.ts";

/** What is known about a worker that has tried to build the site. */
export interface Tried {
  /** False if it was abandoned meanwhile because it is out of date. */
  readonly isWanted: boolean;
  readonly isConnected: boolean;
  readonly outcome: BuildOutcome;
  /** Whether another worker serves. */
  readonly isServed: boolean;
  readonly exitCode: number | null;
}

/**
 * Decides what happens to a worker. Old pages are better than none, so a worker that could not build the site serves
 * only if nothing was served before: saving a note may help. A failure is reported unless the worker was abandoned or
 * ended cleanly.
 */
export function workerFate({
  isWanted,
  isConnected,
  outcome,
  isServed,
  exitCode,
}: Tried): "serves" | "failed" | "ends" {
  if (!isWanted) return "ends";
  if (isConnected && (outcome === "built" || (outcome === "failed" && !isServed))) return "serves";
  return exitCode === 0 ? "ends" : "failed";
}
