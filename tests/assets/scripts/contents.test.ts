import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { type ReadingWindow, startContents } from "../../../assets/scripts/contents.ts";

const links = ["가", "나", "다"].map((name) => `<li><a href="#${encodeURIComponent(name)}">${name}</a></li>`).join("");
const headings = ["가", "나", "다"].map((name) => `<h2 id="${name}">${name}</h2>`).join("");

/** A page of 3000 pixels with headings 1000 apart, in a window 900 high. */
function pageScrolled(contents: string) {
  const { document } = parseHTML(
    `<html><body><main>${headings}<div class="margin">${contents}</div></main></body></html>`,
  );
  let scrolled = 0;
  const at = (place: number) => ({ top: place - scrolled, bottom: place - scrolled }) as DOMRect;
  for (const [index, heading] of [...document.querySelectorAll("h2")].entries()) {
    heading.getBoundingClientRect = () => at(100 + index * 1000);
  }
  for (const other of document.querySelectorAll("a, ol")) other.getBoundingClientRect = () => at(0);
  document.documentElement.getBoundingClientRect = () => at(3000);
  const listeners: (() => void)[] = [];
  const view = {
    innerHeight: 900,
    addEventListener: (_type: string, listener: () => void) => {
      listeners.push(listener);
    },
    requestAnimationFrame: (act: () => void) => {
      act();
      return 0;
    },
  };
  startContents(document, view as unknown as ReadingWindow);
  return {
    listeners,
    readAt(place: number) {
      scrolled = place;
      for (const listener of listeners) listener();
      return [...document.querySelectorAll("[aria-current]")].map(({ textContent }) => textContent);
    },
  };
}

describe("the contents beside a note", () => {
  it("mark the part that is read, and at the page's end its last", () => {
    const { readAt } = pageScrolled(`<nav class="contents"><ol>${links}</ol></nav>`);
    expect(readAt(0)).toEqual(["가"]);
    expect(readAt(700)).toEqual(["가"]);
    expect(readAt(1000)).toEqual(["나"]);
    expect(readAt(2100)).toEqual(["다"]);
    expect(readAt(0)).toEqual(["가"]);
  });

  it("ask nothing of a page without contents", () => {
    expect(pageScrolled("").listeners).toEqual([]);
  });
});
