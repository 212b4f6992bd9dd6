import { styleText } from "node:util";
import { TextPrompt } from "@clack/core";
import { printable } from "../../model/terminal/terminal-cells.ts";
import { completeTags } from "../../writing/complete-tags.ts";
import { type Asking, promptInTerminal } from "./prompt-in-terminal.ts";

/** A question for tags, completed with Tab from existing ones. */
export interface TagQuestion {
  readonly message: string;
  /** Explains the keys. */
  readonly keys: string;
  /** Most used first. */
  readonly known: readonly string[];
  /** What is wrong with a line; null if nothing is. */
  readonly problem: (line: string) => string | null;
}

/** Asks for tags, separated by commas. */
export async function askTags(question: TagQuestion): Promise<string> {
  const ask = (asking: Asking) => new TagPrompt(question, asking).prompt();
  return (await promptInTerminal<string | undefined>(ask)) ?? "";
}

const mostShown = 8;

class TagPrompt extends TextPrompt {
  constructor({ message, keys, known, problem }: TagQuestion, asking: Asking) {
    super({
      ...asking,
      validate: (line) => problem(line ?? "") ?? undefined,
      render() {
        const asked = `${styleText("gray", "│")}\n${signOf(this.state)}  ${message}`;
        if (this.state === "submit" || this.state === "cancel")
          return `${asked}\n${styleText("gray", "│")}  ${styleText("dim", this.userInput)}`;
        const { offered } = completeTags(this.userInput, known);
        const bar = styleText("cyan", "│");
        const shown = offered.slice(0, mostShown).map((tag) => `#${printable(tag)}`);
        return [
          asked,
          `${bar}  ${this.userInput === "" ? styleText("inverse", " ") : this.userInputWithCursor}`,
          `${bar}  ${styleText("dim", shown.join("  "))}`,
          `${styleText("cyan", "└")}  ${this.state === "error" ? styleText("yellow", this.error) : styleText("dim", keys)}`,
          "",
        ].join("\n");
      },
    });
    this.on("key", (_character, { name }) => {
      if (name === "tab") this.complete(completeTags(this.userInput, known).completed);
    });
  }

  private complete(line: string): void {
    if (line === this.userInput) return;
    this._clearUserInput();
    this._setUserInput(line, true);
  }
}

function signOf(state: TextPrompt["state"]): string {
  if (state === "submit") return styleText("green", "◇");
  return state === "cancel" ? styleText("red", "■") : styleText("cyan", "◆");
}
