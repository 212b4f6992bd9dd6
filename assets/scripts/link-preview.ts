import { cardBelow } from "./link-preview/card-below.ts";
import { type Preview, previewOf } from "./link-preview/preview-of.ts";

/** As much of a window as previews need. */
export type PreviewWindow = Pick<Window, "matchMedia" | "setTimeout" | "clearTimeout">;

/** Milliseconds: long enough that a pointer on its way opens nothing, and comes from a link to its card. */
const pause = { opening: 300, closing: 200 };

const inText = ":is(.prose, .hand, .summary) a[href]";

/**
 * Shows of a note or footnote that a link in a text leads to what it says, when a pointer rests on the link or the keyboard
 * comes to it. A finger goes there at once and is shown nothing.
 */
export function startPreviews(page: Document, view: PreviewWindow, ask: typeof fetch): void {
  if (!view.matchMedia("(hover: hover)").matches) return;
  const known = new Map<string, Promise<Preview | null>>();
  let timer = 0;
  let shown: { readonly link: HTMLAnchorElement; readonly card: HTMLElement } | null = null;
  let wanted: HTMLAnchorElement | null = null;

  const close = (): void => {
    wanted = null;
    shown?.card.remove();
    shown?.link.removeAttribute("aria-describedby");
    shown = null;
  };
  const later = (act: () => unknown, milliseconds: number): void => {
    view.clearTimeout(timer);
    timer = view.setTimeout(act, milliseconds);
  };
  const open = async (link: HTMLAnchorElement): Promise<void> => {
    const preview = known.get(link.href) ?? previewOf(link, ask);
    known.set(link.href, preview);
    const said = await preview;
    if (wanted !== link) return;
    close();
    if (said !== null) shown = { link, card: cardBelow(link, said) };
  };
  const come = (target: EventTarget | null): void => {
    if (!(target instanceof Element)) return;
    const link = target.closest<HTMLAnchorElement>(inText);
    const isOpen = target.closest("#Preview") !== null || (link !== null && link === shown?.link);
    if (isOpen) view.clearTimeout(timer);
    if (isOpen || link === null) return;
    wanted = link;
    later(() => open(link), pause.opening);
  };
  const leave = (): void => later(close, pause.closing);

  page.addEventListener("pointerover", (event) => {
    if (event.pointerType !== "touch") come(event.target);
  });
  page.addEventListener("pointerout", leave);
  page.addEventListener("focusin", (event) => {
    if (event.target instanceof Element && event.target.matches(":focus-visible")) come(event.target);
  });
  page.addEventListener("focusout", leave);
  page.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") close();
  });
}
