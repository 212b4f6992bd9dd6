import type { Readable } from "node:stream";
import { LetterByLetter, type RawTerminal } from "./letter-by-letter.ts";

/** Carries the wish to stop from any question to the one place that ends the command. */
export class Stopped extends Error {}

/** What a question of the prompt library reads, and the signal that cancels it. */
export interface Asking {
  readonly input: Readable;
  readonly signal: AbortSignal;
}

/** A question of the prompt library. */
export type Prompted<Answer> = (asking: Asking) => Promise<Answer | symbol>;

/** Asks one question. Throws `Stopped` on Ctrl+C, Esc, Ctrl+D, and when the terminal closes. */
export async function promptInTerminal<Answer>(
  prompt: Prompted<Answer>,
  terminal: Readable & RawTerminal = process.stdin,
): Promise<Answer> {
  // The library leaves a question unanswered when the input ends.
  const over = new AbortController();
  const input = new LetterByLetter(terminal);
  input.once("end", () => over.abort());
  takeUsualSize(process.stdout);
  terminal.pipe(input);
  try {
    const answer = await prompt({ input, signal: over.signal });
    if (typeof answer === "symbol") throw new Stopped();
    return answer;
  } finally {
    terminal.unpipe(input);
  }
}

/** A terminal of unknown size reports 0, and wrapping a question to that would give a column of letters. */
function takeUsualSize(terminal: { columns: number; rows: number }): void {
  if (terminal.columns === 0) terminal.columns = 80;
  if (terminal.rows === 0) terminal.rows = 24;
}
