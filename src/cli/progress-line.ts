import type { OutputStream } from "./command-io.ts";

/** Says that something is still going on: one line of a terminal that is written over and wiped away in the end. */
export interface ProgressLine {
  /** Called for every step; says `sentence(steps)` from the second second on, a few times a second. */
  readonly step: (sentence: (steps: number) => string) => void;
  readonly finish: () => void;
}

const silentMilliseconds = 1000;
const pauseMilliseconds = 100;

/** `clock` gives milliseconds. Where there is no terminal nothing is ever written. */
export function progressLine(stream: OutputStream, clock: () => number): ProgressLine {
  let steps = 0;
  let next = clock() + silentMilliseconds;
  let written = false;
  return {
    step(sentence) {
      steps += 1;
      const now = clock();
      if (!stream.isTerminal || now < next) return;
      next = now + pauseMilliseconds;
      written = true;
      stream.write(`\r\u001b[2K${sentence(steps)}`);
    },
    finish() {
      if (written) stream.write("\r\u001b[2K");
    },
  };
}
