/** The part of a window that is needed here; tests pass a fake one. */
export type ReadingWindow = Pick<Window, "innerHeight" | "addEventListener" | "requestAnimationFrame">;

/** A heading counts as being read once it has scrolled past this share of the window's height. */
const readingLine = 0.3;

/** Highlights the part being read in the contents beside a note, and keeps it visible where the contents scroll. */
export function startContents(page: Document, view: ReadingWindow): void {
  const places = [...page.querySelectorAll<HTMLAnchorElement>(".margin > .contents a")].flatMap((link) => {
    const heading = page.getElementById(decodeURIComponent((link.getAttribute("href") ?? "").slice(1)));
    return heading === null ? [] : [{ link, heading }];
  });
  if (places.length === 0) return;
  let current: HTMLAnchorElement | null = null;
  let isWaiting = false;
  const mark = (): void => {
    isWaiting = false;
    const line = view.innerHeight * readingLine;
    const isAtEnd = page.documentElement.getBoundingClientRect().bottom <= view.innerHeight + 1;
    const passed = places.filter(({ heading }) => {
      const { top } = heading.getBoundingClientRect();
      return top <= (isAtEnd ? view.innerHeight : line);
    });
    const link = passed.at(-1)?.link ?? null;
    if (link === current) return;
    current?.removeAttribute("aria-current");
    link?.setAttribute("aria-current", "location");
    current = link;
    if (link !== null) keepInSight(link);
  };
  const markSoon = (): void => {
    if (isWaiting) return;
    isWaiting = true;
    view.requestAnimationFrame(mark);
  };
  view.addEventListener("scroll", markSoon, { passive: true });
  view.addEventListener("resize", markSoon);
  mark();
}

function keepInSight(link: HTMLAnchorElement): void {
  const list = link.closest("ol");
  if (list === null) return;
  const [own, around] = [link.getBoundingClientRect(), list.getBoundingClientRect()];
  list.scrollTop += Math.max(0, own.bottom - around.bottom) - Math.max(0, around.top - own.top);
}
