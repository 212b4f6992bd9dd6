import type { Preview } from "./preview-of.ts";

/** Pixels between a link and its card, and between the card and the window's edge. */
const gap = 6;

/**
 * Places a preview card below its link, or above it near the bottom of the window; the link is described by the card.
 */
export function cardBelow(link: HTMLAnchorElement, { title, text }: Preview): HTMLElement {
  const page = link.ownerDocument;
  const card = page.createElement("div");
  card.id = "Preview";
  card.className = "preview";
  card.setAttribute("role", "tooltip");
  for (const [name, said] of [
    ["b", title],
    ["span", text],
  ] as const) {
    if (said === null || said === "") continue;
    const part = page.createElement(name);
    part.textContent = said;
    card.append(part);
  }
  (link.closest("main") ?? page.body).append(card);
  link.setAttribute("aria-describedby", card.id);
  const root = page.documentElement;
  const [line, origin, size] = [link.getClientRects()[0], root.getBoundingClientRect(), card.getBoundingClientRect()];
  if (line === undefined) return card;
  const isBelow = line.bottom + gap + size.height <= root.clientHeight;
  const top = isBelow ? link.getBoundingClientRect().bottom + gap : line.top - gap - size.height;
  const left = Math.max(gap, Math.min(line.left, root.clientWidth - size.width - gap));
  card.style.translate = `${left - origin.left}px ${top - origin.top}px`;
  return card;
}
