import { codeWordsIn } from "../../src/model/words/code-words.ts";
import type { Clipboard } from "./copy-code.ts";
import { languageOf } from "./language-of.ts";
import { brieflySaid } from "./say-briefly.ts";

/** What a browser may offer for passing an address on. */
export interface Sharer {
  readonly clipboard?: Clipboard;
  readonly share?: (what: { readonly title: string; readonly url: string }) => Promise<void>;
}

/** The part of a window that is needed here; tests pass a fake one. */
export type ShareWindow = Pick<Window, "matchMedia">;

/** Shows the button that copies a note's address; on a phone it opens the list of whom to send it to. */
export function startSharing(page: Document, view: ShareWindow, sharer: Sharer): void {
  const button = page.querySelector<HTMLButtonElement>("button.share");
  const isPhone = sharer.share !== undefined && view.matchMedia("(pointer: coarse)").matches;
  if (button === null || (!isPhone && sharer.clipboard === undefined)) return;
  const words = codeWordsIn(languageOf(page));
  const say = brieflySaid(page);
  const url = page.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? page.URL.replace(/#.*$/u, "");
  if (isPhone) button.textContent = words.share;
  button.addEventListener("click", () => {
    // A reader who changes their mind rejects the promise; nothing needs saying then.
    if (isPhone) sharer.share?.({ title: page.title, url }).catch(() => undefined);
    else
      sharer.clipboard?.writeText(url).then(
        () => say(button, words.copied),
        () => say(button, words.notCopied),
      );
  });
  button.hidden = false;
}
