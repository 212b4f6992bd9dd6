import { codeWordsIn } from "../../src/model/words/code-words.ts";
import { codeTools } from "./code-tools.ts";
import { languageOf } from "./language-of.ts";

/** Watches how large an element is; a class of the browser's. */
type SizeWatcher = new (changed: () => void) => { observe(target: Element): void };

/** Gives code whose lines are longer than its block is wide, at any width of the window, a button that wraps them. */
export function startWrapping(page: Document, Watcher: SizeWatcher): void {
  const words = codeWordsIn(languageOf(page));
  for (const frame of page.querySelectorAll<HTMLElement>(".code-frame")) {
    const code = frame.querySelector("pre");
    if (code === null) continue;
    const button = page.createElement("button");
    let isWrapped = false;
    const show = (): void => {
      button.setAttribute("aria-pressed", String(isWrapped));
      code.style.whiteSpace = isWrapped ? "pre-wrap" : "";
    };
    button.type = "button";
    button.textContent = words.wrap;
    button.hidden = true;
    button.addEventListener("click", () => {
      isWrapped = !isWrapped;
      show();
    });
    show();
    codeTools(frame, page).prepend(button);
    new Watcher(() => {
      button.hidden = !isWrapped && code.scrollWidth <= code.clientWidth;
    }).observe(code);
  }
}
