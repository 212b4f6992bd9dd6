/** A job that runs one at a time. */
export interface Turns {
  /** Runs the job, once more after the current run if there is one. Resolves when everything requested is done. */
  readonly request: () => Promise<void>;
  /** Resolves when nothing is running. */
  readonly settled: () => Promise<void>;
}

/**
 * Lets a job be requested at any moment without overlapping itself: many requests during one run cause one more run.
 * Whoever requested a run that fails gets its error; later requests run the job again.
 */
export function takeTurns(work: () => Promise<void>): Turns {
  let running: Promise<void> | null = null;
  let isWanted = false;
  const run = async (): Promise<void> => {
    try {
      while (isWanted) {
        isWanted = false;
        await work();
      }
    } finally {
      running = null;
    }
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
