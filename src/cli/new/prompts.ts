import { confirm, text } from "@clack/prompts";
import { promptInTerminal } from "./prompt-in-terminal.ts";

/** A question that is answered with a line of text. */
export interface TextQuestion {
  readonly message: string;
  /** Shown while nothing is typed. */
  readonly hint: string;
  /** The initial answer. */
  readonly offered: string;
  /** What is wrong with an answer; null if nothing is. */
  readonly problem: (answer: string) => string | null;
}

/** Asks for a line of text in the terminal. */
export async function askText({ message, hint, offered, problem }: TextQuestion): Promise<string> {
  const validate = (typed: string | undefined): string | undefined => problem((typed ?? "").trim()) ?? undefined;
  const asked = { message, placeholder: hint, initialValue: offered, validate };
  return (await promptInTerminal<string | undefined>((asking) => text({ ...asked, ...asking })))?.trim() ?? "";
}

/** Asks yes or no, with yes as the default. */
export async function askYesOrNo(
  message: string,
  words: { readonly yes: string; readonly no: string },
): Promise<boolean> {
  return await promptInTerminal<boolean>((asking) =>
    confirm({ message, active: words.yes, inactive: words.no, ...asking }),
  );
}
