/** Carries the wish to stop from any question to the one place that ends the command. */
export class Stopped extends Error {}

/** A question of the prompt library, cancelled by the signal. */
export type Prompted<Answer> = (signal: AbortSignal) => Promise<Answer | symbol>;

interface Key {
  readonly name?: string;
  readonly ctrl?: boolean;
}

/** Asks one question. Throws `Stopped` on Ctrl+C, Esc, Ctrl+D, and when the terminal closes. */
export async function promptInTerminal<Answer>(prompt: Prompted<Answer>): Promise<Answer> {
  // The library leaves a question unanswered when the input ends.
  const over = new AbortController();
  const stop = (): void => over.abort();
  const stopAtEnd = (_character: string | undefined, { ctrl, name }: Key): void => {
    if (ctrl === true && name === "d") stop();
  };
  takeUsualSize(process.stdout);
  process.stdin.once("end", stop).on("keypress", stopAtEnd);
  try {
    const answer = await prompt(over.signal);
    if (typeof answer === "symbol") throw new Stopped();
    return answer;
  } finally {
    process.stdin.off("end", stop).off("keypress", stopAtEnd);
  }
}

/** A terminal of unknown size reports 0, and wrapping a question to that would give a column of letters. */
function takeUsualSize(terminal: { columns: number; rows: number }): void {
  if (terminal.columns === 0) terminal.columns = 80;
  if (terminal.rows === 0) terminal.rows = 24;
}
