import { pictureWordsIn } from "../../src/model/words/picture-words.ts";
import { languageOf } from "./language-of.ts";
import { showOver } from "./show-over.ts";

/** The part of a window that is needed here; tests pass a fake one. */
export type PictureWindow = Pick<Window, "matchMedia">;

/** On a narrower window, a picture over the page is no larger than in it; there the link shows the file, to zoom in. */
const roomy = "(width >= 40rem)";

/**
 * Shows a large picture over the page instead of following its link, so that readers keep their place. A second click
 * follows the link to the whole file; anywhere else closes.
 */
export function startEnlarging(page: Document, view: PictureWindow): void {
  page.addEventListener("click", (event) => {
    if (event.defaultPrevented || isForNewTab(event) || !view.matchMedia(roomy).matches) return;
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>(".prose a[href]") : null;
    const picture = link?.querySelector("img");
    if (!link || picture?.src !== link.href || link.textContent?.trim() !== "") return;
    event.preventDefault();
    enlarge(link, picture);
  });
}

/** Whoever holds a key wants the file in another tab or window. */
function isForNewTab({ ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean {
  return ctrlKey || metaKey || shiftKey || altKey;
}

function enlarge(link: HTMLAnchorElement, { alt, src }: HTMLImageElement): void {
  const page = link.ownerDocument;
  const dialog = page.createElement("dialog");
  dialog.className = "enlarged";
  dialog.setAttribute("aria-label", alt);
  const close = page.createElement("button");
  close.type = "button";
  close.className = "button";
  close.textContent = pictureWordsIn(languageOf(page)).close;
  const whole = page.createElement("a");
  whole.href = link.href;
  const picture = page.createElement("img");
  picture.alt = alt;
  picture.src = src;
  whole.append(picture);
  dialog.append(close, whole);
  const caption = link.closest("figure")?.querySelector("figcaption");
  if (caption) dialog.append(caption.cloneNode(true));
  dialog.addEventListener("click", (event) => {
    // The second half of a double click was meant for the picture in the text.
    if (event.detail > 1) event.preventDefault();
    else if (event.target !== picture && event.target !== whole) dialog.close();
  });
  dialog.addEventListener("close", () => dialog.remove());
  page.body.append(dialog);
  showOver(dialog);
}
