import { parseHTML } from "linkedom";
import { afterEach, describe, expect, it, vi } from "vitest";
import { openSearchDialog } from "../../../assets/scripts/search-dialog.ts";

const searchPage = "<html><head></head><body><main><form class='search'><input id='Query'></form></main></body></html>";

function pageWithLink(answer: () => Promise<Response>) {
  const { document, DOMParser, Element } = parseHTML(
    '<html><head></head><body><a href="/search/" aria-keyshortcuts="/">찾기</a></body></html>',
  );
  vi.stubGlobal("DOMParser", DOMParser);
  vi.stubGlobal("Element", Element);
  const assign = vi.fn();
  Object.defineProperty(document, "location", { value: { assign } });
  const showModal = vi.fn();
  const create = document.createElement.bind(document);
  document.createElement = (name: string) => Object.assign(create(name), name === "dialog" && { showModal });
  const link = document.querySelector("a");
  if (link === null) throw new Error("no link");
  const get = vi.fn(answer);
  return { document, assign, showModal, get, open: () => openSearchDialog(link, get) };
}

afterEach(() => {
  vi.unstubAllGlobals();
});

// Typing and moving through results is tested in tests/browser/search.test.ts.
describe("openSearchDialog", () => {
  it("shows the search page's content, named like the link to it, and fetches it once", async () => {
    const { document, open, showModal, get, assign } = pageWithLink(async () => new Response(searchPage));
    await open();
    expect(document.querySelector("dialog > div > form #Query")).not.toBeNull();
    expect(document.querySelector("dialog")?.getAttribute("aria-label")).toBe("찾기");
    expect(showModal).toHaveBeenCalledTimes(1);
    expect(get).toHaveBeenCalledTimes(1);
    expect(assign).not.toHaveBeenCalled();
  });

  it.each([
    ["nothing answers", () => Promise.reject(new TypeError("offline"))],
    ["something else does", async () => new Response("<html><body></body></html>")],
    ["the page is gone", async () => new Response(searchPage, { status: 404 })],
  ])("follows the link where %s", async (_, answer) => {
    const { document, open, assign } = pageWithLink(answer);
    await open();
    expect(assign).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/\/search\/#Query$/u));
    expect(document.querySelector("dialog")).toBeNull();
  });
});
