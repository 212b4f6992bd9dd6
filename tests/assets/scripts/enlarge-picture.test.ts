import { parseHTML } from "linkedom";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { startEnlarging } from "../../../assets/scripts/enlarge-picture.ts";

const shown = '<div class="prose"><a href="/a.png"><img src="/a.png" alt="곡선"></a></div>';

beforeEach(() => {
  vi.stubGlobal("Element", parseHTML("<html></html>").Element);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

function clicked(body: string, { isRoomy = true, ...keys }: { isRoomy?: boolean; ctrlKey?: boolean } = {}) {
  const { document, Event, HTMLElement } = parseHTML(`<html lang="en"><body>${body}</body></html>`);
  const showModal = vi.fn();
  Object.assign(HTMLElement.prototype, { showModal });
  startEnlarging(document, { matchMedia: () => ({ matches: isRoomy }) as MediaQueryList });
  const event = Object.assign(new Event("click", { bubbles: true, cancelable: true }), keys);
  document.querySelector("img")?.dispatchEvent(event);
  return { dialog: document.querySelector("dialog"), showModal, isFollowed: !event.defaultPrevented };
}

it("shows a picture over the page, under its description, with a way to close it and one to the whole file", () => {
  const { dialog, showModal, isFollowed } = clicked(shown);
  expect(isFollowed).toBe(false);
  expect(showModal).toHaveBeenCalledOnce();
  expect(dialog?.getAttribute("aria-label")).toBe("곡선");
  expect(dialog?.innerHTML).toBe(
    '<button class="button" type="button">Close</button><a href="/a.png"><img src="/a.png" alt="곡선"></a>',
  );
});

it("keeps the caption", () => {
  const { dialog } = clicked(
    '<div class="prose"><figure><a href="/a.png"><img src="/a.png" alt="곡선"></a><figcaption>표 <b>1</b></figcaption></figure></div>',
  );
  expect(dialog?.lastElementChild?.outerHTML).toBe("<figcaption>표 <b>1</b></figcaption>");
});

it.each([
  ["on a phone, where it would be no larger", shown, { isRoomy: false }],
  ["for a reader who wants another tab", shown, { ctrlKey: true }],
  ["when it leads elsewhere", shown.replace('href="/a.png"', 'href="/b/"'), {}],
  ["when it stands among words", shown.replace("</a>", " 글</a>"), {}],
  ["when it is no link", shown.replaceAll(/<\/?a\b[^>]*>/gu, ""), {}],
])("follows the picture's link %s", (_, body, how) => {
  expect(clicked(body, how)).toMatchObject({ dialog: null, isFollowed: true });
});
