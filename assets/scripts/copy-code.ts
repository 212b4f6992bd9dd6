import { codeWordsIn } from "../../src/model/words/code-words.ts";
import { codeTools } from "./code-tools.ts";
import { languageOf } from "./language-of.ts";
import { brieflySaid } from "./say-briefly.ts";

/** Where a page may put text; browsers only allow it on `https` pages. */
export type Clipboard = Pick<globalThis.Clipboard, "writeText">;

/** Gives every code block a copy button, if the browser lets the page copy. */
export function startCopying(page: Document, clipboard: Clipboard | undefined): void {
  const frames = page.querySelectorAll<HTMLElement>(".code-frame");
  if (clipboard === undefined || frames.length === 0) return;
  const words = codeWordsIn(languageOf(page));
  const say = brieflySaid(page);
  for (const frame of frames) {
    const button = page.createElement("button");
    button.type = "button";
    button.textContent = words.copy;
    button.addEventListener("click", () => {
      const code = frame.querySelector("pre")?.textContent ?? "";
      clipboard.writeText(code.replace(/\n$/u, "")).then(
        () => say(button, words.copied),
        () => say(button, words.notCopied),
      );
    });
    codeTools(frame, page).append(button);
  }
}
