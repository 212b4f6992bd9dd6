import { confirm, isCancel, text } from "@clack/prompts";
import { Stopped } from "./stopped.ts";

/** A question that is answered with a line of text. */
export interface TextQuestion {
  readonly message: string;
  /** Shown where nothing is typed yet. */
  readonly hint: string;
  /** The answer to begin with. */
  readonly offered: string;
  /** What is wrong with an answer; null when nothing is. */
  readonly problem: (answer: string) => string | null;
}

/** Asks for a line of text in the terminal. Throws `Stopped` for Ctrl+C and Esc. */
export async function askText({ message, hint, offered, problem }: TextQuestion): Promise<string> {
  const answer = await text({
    message,
    placeholder: hint,
    initialValue: offered,
    validate: (typed) => problem((typed ?? "").trim()) ?? undefined,
  });
  if (isCancel(answer)) throw new Stopped();
  return (answer ?? "").trim();
}

/** Asks yes or no, yes being offered. Throws `Stopped` for Ctrl+C and Esc. */
export async function askYesOrNo(
  message: string,
  words: { readonly yes: string; readonly no: string },
): Promise<boolean> {
  const answer = await confirm({ message, active: words.yes, inactive: words.no });
  if (isCancel(answer)) throw new Stopped();
  return answer;
}
