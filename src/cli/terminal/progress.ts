import type { CommandIo, OutputStream } from "./command-io.ts";

const patienceInMilliseconds = 1000;

/** Runs long work that calls `step` after every part; after a second, a terminal shows its progress as `line`. */
export async function withProgress<Result>(
  { stderr, now }: Pick<CommandIo, "stderr" | "now">,
  line: (steps: number) => string,
  work: (step: () => void) => Result | Promise<Result>,
): Promise<Result> {
  const progress = showProgress(stderr, line, () => now().getTime());
  try {
    return await work(progress.step);
  } finally {
    progress.end();
  }
}

/** A line that shows how far some work is, and disappears when it is done. */
interface Progress {
  /** One more step is done. */
  readonly step: () => void;
  readonly end: () => void;
}

function showProgress(stream: OutputStream, line: (steps: number) => string, now: () => number): Progress {
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
