import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { cardBelow } from "../../../../assets/scripts/link-preview/card-below.ts";

const preview = { title: "긴 글 <b>", text: "한 줄" };

/** A card of 300 by 100 below a line of text that ends this far down a window of 400 by 500. */
function cardAt(left: number, bottom: number) {
  const { document } = parseHTML('<html><body><main><a href="/a/">말</a></main></body></html>');
  const link = document.querySelector<HTMLAnchorElement>("a");
  if (link === null) throw new Error("no link");
  const line = { left, top: bottom - 20, bottom } as DOMRect;
  link.getBoundingClientRect = () => line;
  link.getClientRects = () => [line] as unknown as DOMRectList;
  const root = document.documentElement;
  Object.defineProperties(root, { clientWidth: { value: 400 }, clientHeight: { value: 500 } });
  root.getBoundingClientRect = () => ({ left: 0, top: 0 }) as DOMRect;
  const create = document.createElement.bind(document);
  document.createElement = ((name: string) => {
    const made = create(name);
    made.getBoundingClientRect = () => ({ width: 300, height: 100 }) as DOMRect;
    return made;
  }) as typeof document.createElement;
  return { link, card: cardBelow(link, preview), document };
}

describe("the card of a preview", () => {
  it("says its words as text, and describes its link", () => {
    const { link, card, document } = cardAt(20, 100);
    expect(card.querySelector("b")?.textContent).toBe("긴 글 <b>");
    expect(card.textContent).toContain("한 줄");
    expect(link.getAttribute("aria-describedby")).toBe(card.id);
    expect(document.querySelector("main")?.lastElementChild).toBe(card);
  });

  it.each([
    ["below its link", 20, 100, "20px 106px"],
    ["within the window, whose edge is near", 350, 100, "94px 106px"],
    ["above a link at the window's end", 20, 480, "20px 354px"],
  ])("is placed %s", (_where, left, bottom, translate) => {
    expect(cardAt(left, bottom).card.style.getPropertyValue("translate")).toBe(translate);
  });
});
