import { type CodeWords, codeWordsIn } from "../../src/model/words/code-words.ts";

/** Where a page may put text; browsers only allow it on `https` pages. */
export type Clipboard = Pick<globalThis.Clipboard, "writeText">;

/** Milliseconds for which “copied” is shown: long enough to read or hear. */
const saidFor = 2500;

/** Gives every code block a copy button, if the browser lets the page copy. */
export function startCopying(page: Document, clipboard: Clipboard | undefined): void {
  const frames = page.querySelectorAll<HTMLElement>(".code-frame");
  if (clipboard === undefined || frames.length === 0) return;
  const words = codeWordsIn(page.documentElement.lang === "en" ? "en" : "ko");
  const status = page.createElement("p");
  status.className = "visually-hidden";
  status.setAttribute("role", "status");
  page.querySelector("main")?.append(status);
  for (const frame of frames) {
    const button = page.createElement("button");
    button.type = "button";
    button.textContent = words.copy;
    button.addEventListener("click", () => copy(frame, clipboard, { button, status, words }));
    frame.append(button);
  }
}

interface Saying {
  readonly button: HTMLElement;
  readonly status: HTMLElement;
  readonly words: CodeWords;
}

async function copy(frame: HTMLElement, clipboard: Clipboard, { button, status, words }: Saying): Promise<void> {
  const code = frame.querySelector("pre")?.textContent ?? "";
  const said = await clipboard.writeText(code.replace(/\n$/u, "")).then(
    () => words.copied,
    () => words.notCopied,
  );
  button.textContent = said;
  status.textContent = said;
  setTimeout(() => {
    button.textContent = words.copy;
    status.textContent = "";
  }, saidFor);
}
