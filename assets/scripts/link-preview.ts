import { cardBelow } from "./link-preview/card-below.ts";
import { type Preview, previewOf } from "./link-preview/preview-of.ts";

/** The part of a window that previews need; tests pass a fake one. */
export type PreviewWindow = Pick<Window, "matchMedia" | "setTimeout" | "clearTimeout">;

/**
 * Milliseconds: long enough that a passing pointer opens nothing, and that a pointer can move from a link to its card.
 */
const pause = { opening: 300, closing: 200 };

const inText = ":is(.prose, .hand, .summary) a[href]";

/** The part of a timer that previews need: each new wait cancels the previous one. */
interface Waiting {
  readonly start: (act: () => unknown, milliseconds: number) => void;
  readonly stop: () => void;
}

/** What happens when a reader reaches something on the page, leaves it, or dismisses it. */
interface PreviewSteps {
  readonly come: (target: Element) => void;
  readonly leave: () => void;
  readonly close: () => void;
}

/**
 * Previews the note or footnote that a link leads to, when a pointer rests on the link or the keyboard reaches it.
 * Touch follows the link at once, without a preview.
 */
export function startPreviews(page: Document, view: PreviewWindow, ask: typeof fetch): void {
  if (!view.matchMedia("(hover: hover)").matches) return;
  const { come, leave, close } = previewSteps(waitingIn(view), ask);
  page.addEventListener("pointerover", ({ target, pointerType }) => {
    if (pointerType !== "touch" && target instanceof Element) come(target);
  });
  page.addEventListener("pointerout", leave);
  page.addEventListener("focusin", ({ target }) => {
    if (target instanceof Element && target.matches(":focus-visible")) come(target);
  });
  page.addEventListener("focusout", leave);
  page.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") close();
  });
}

function waitingIn(view: PreviewWindow): Waiting {
  let timer = 0;
  const stop = (): void => view.clearTimeout(timer);
  return {
    stop,
    start(act, milliseconds) {
      stop();
      timer = view.setTimeout(act, milliseconds);
    },
  };
}

function previewSteps(waiting: Waiting, ask: typeof fetch): PreviewSteps {
  const known = new Map<string, Promise<Preview | null>>();
  let shown: { readonly link: HTMLAnchorElement; readonly card: HTMLElement } | null = null;
  let wanted: HTMLAnchorElement | null = null;

  const close = (): void => {
    wanted = null;
    shown?.card.remove();
    shown?.link.removeAttribute("aria-describedby");
    shown = null;
  };
  const open = async (link: HTMLAnchorElement): Promise<void> => {
    const preview = known.get(link.href) ?? previewOf(link, ask);
    known.set(link.href, preview);
    const said = await preview;
    if (wanted !== link) return;
    close();
    if (said !== null) shown = { link, card: cardBelow(link, said) };
  };
  const come = (target: Element): void => {
    const link = target.closest<HTMLAnchorElement>(inText);
    const isOpen = target.closest("#Preview") !== null || (link !== null && link === shown?.link);
    if (isOpen) waiting.stop();
    if (isOpen || link === null) return;
    wanted = link;
    waiting.start(() => open(link), pause.opening);
  };
  return { come, close, leave: () => waiting.start(close, pause.closing) };
}
