import type { OutputStream } from "./command-io.ts";

const patienceInMilliseconds = 1000;

/** One line that says how far a long work is, and goes without a trace when it is done. */
export interface Progress {
  /** One more step is done. */
  readonly step: () => void;
  readonly end: () => void;
}

/** Shows progress on a terminal once a work takes over a second; elsewhere it says nothing. `now` is in milliseconds. */
export function showProgress(stream: OutputStream, line: (steps: number) => string, now: () => number): Progress {
  if (!stream.isTerminal) return { step: () => undefined, end: () => undefined };
  const started = now();
  let steps = 0;
  let shownAt: number | null = null;
  return {
    step() {
      steps += 1;
      const time = now();
      if (time - (shownAt ?? started) < (shownAt === null ? patienceInMilliseconds : 100)) return;
      stream.write(`\r\u001B[K${line(steps)}`);
      shownAt = time;
    },
    end() {
      if (shownAt !== null) stream.write("\r\u001B[K");
    },
  };
}
