import type { CommandIo, OutputStream } from "./command-io.ts";

const patienceInMilliseconds = 1000;

/** Runs long work that calls `step` after every part; after a second, a terminal shows its progress as `line`. */
export async function withProgress<Result>(
  { stderr, now, env }: Pick<CommandIo, "stderr" | "now" | "env">,
  line: (steps: number) => string,
  work: (step: () => void) => Result | Promise<Result>,
): Promise<Result> {
  const progress = isOverwritable(stderr, env) ? showProgress(stderr, line, () => now().getTime()) : hidden;
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

const hidden: Progress = { step: () => undefined, end: () => undefined };

/** Whether a line can be written over: a dumb terminal shows what should erase it. */
function isOverwritable({ isTerminal }: OutputStream, env: CommandIo["env"]): boolean {
  return isTerminal && env["TERM"] !== "dumb";
}

function showProgress(stream: OutputStream, line: (steps: number) => string, now: () => number): Progress {
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
