/** A work of which one is done at a time. */
export interface Turns {
  /** Does the work, once more after the one that is going on if there is one. Ends when all that was asked for is done. */
  readonly request: () => Promise<void>;
  /** Ends when nothing is going on. */
  readonly settled: () => Promise<void>;
}

/** Lets a work that is asked for at any moment be done without overlapping itself: many requests during one run make one more run. */
export function takeTurns(work: () => Promise<void>): Turns {
  let running: Promise<void> | null = null;
  let isWanted = false;
  const run = async (): Promise<void> => {
    while (isWanted) {
      isWanted = false;
      await work();
    }
    running = null;
  };
  return {
    request() {
      isWanted = true;
      running ??= run();
      return running;
    },
    settled: () => running ?? Promise.resolve(),
  };
}
