import { parseHTML } from "linkedom";
import { afterEach, describe, expect, it, vi } from "vitest";
import { startSearch } from "../../../../assets/scripts/search/start-search.ts";
import { renderedSite } from "../../../support/rendered-site.ts";
import { siteSearch } from "../../../support/site-search.ts";
import { type NoteTold, studyNote } from "../../../support/study-note.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

/** The page as built, at an address, with its search files behind `fetch`. */
function openPage(notes: readonly NoteTold[], search: string, server = { isBroken: false }) {
  const { files } = siteSearch(notes.map(studyNote));
  const view = parseHTML(renderedSite(notes).at("/search/"));
  const { document, HTMLElement, HTMLInputElement } = view;
  const address = new URL(`https://notes.example/search/${search}`);
  vi.stubGlobal("HTMLElement", HTMLElement);
  vi.stubGlobal("HTMLInputElement", HTMLInputElement);
  // Filters are left to the browser tests: this document's select cannot be set.
  vi.stubGlobal("HTMLSelectElement", class {});
  vi.stubGlobal("localStorage", { getItem: () => null, setItem: () => undefined });
  vi.stubGlobal("fetch", (file: string) => {
    const text = files.get(new URL(file).pathname.replace("/search/", ""));
    const isThere = text !== undefined && !server.isBroken;
    return Promise.resolve(isThere ? new Response(text) : new Response("", { status: 404 }));
  });
  const history = {
    pushState: vi.fn((_state: unknown, _title: string, to: URL) => Object.assign(address, { href: to.href })),
    replaceState: vi.fn((_state: unknown, _title: string, to: URL) => Object.assign(address, { href: to.href })),
  };
  const form = document.querySelector("form");
  Object.defineProperty(form, "elements", {
    value: { namedItem: (name: string) => document.querySelector(`[name="${name}"]`) },
  });
  Object.defineProperty(document, "baseURI", { value: "https://notes.example/search/" });
  Object.defineProperty(document, "defaultView", {
    value: {
      location: address,
      history,
      setTimeout,
      clearTimeout,
      addEventListener: () => undefined,
      matchMedia: () => ({ matches: false }),
    },
  });
  startSearch(document);
  return {
    document,
    history,
    address,
    status: () => document.querySelector(".search-status")?.textContent,
    titles: () => [...document.querySelectorAll(".search-results h2")].map((title) => title.innerHTML),
    buttons: () => [...document.querySelectorAll<HTMLButtonElement>(".search-after button")],
  };
}

const notes = Array.from({ length: 23 }, (_, index) => ({
  id: `note-${String(index).padStart(2, "0")}`,
  title: `금리 <b>${index}</b>`,
}));

describe("the search page's script", () => {
  it("shows what its address asks for, ten notes at a time, with markup as text", async () => {
    const page = openPage(notes, "?q=금리");
    await vi.waitFor(() => expect(page.titles()).toHaveLength(10));
    expect(page.titles()[0]).toBe(
      '<a href="/notes/note-22/"><mark>금리</mark> <span class="whole">&lt;b&gt;22&lt;/b&gt;</span></a>',
    );
    await vi.waitFor(() => expect(page.status()).toBe("노트 23편 가운데 먼저 10편을 보여 줍니다."));
    page.buttons()[0]?.click();
    await vi.waitFor(() => expect(page.titles()).toHaveLength(20));
    await vi.waitFor(() => expect(page.buttons()).toHaveLength(1));
    page.buttons()[0]?.click();
    await vi.waitFor(() => expect(page.status()).toBe("노트 23편을 찾았습니다."));
    expect(page.titles()).toHaveLength(23);
    expect(page.buttons()).toEqual([]);
  });

  it("says when there is nothing, and gives advice that fits", async () => {
    const page = openPage(notes, "?q=환");
    await vi.waitFor(() => expect(page.status()).toBe("‘환’에 맞는 노트가 없습니다."));
    await vi.waitFor(() => expect(page.document.querySelector(".search-after")?.textContent).toContain("한 글자는"));
  });

  it("says when the files cannot be read, and tries again when it is asked to", async () => {
    const server = { isBroken: true };
    const page = openPage(notes, "?q=금리", server);
    await vi.waitFor(() => expect(page.status()).toBe("찾기에 쓸 파일을 읽지 못했습니다."));
    server.isBroken = false;
    page.buttons()[0]?.click();
    await vi.waitFor(() => expect(page.titles()).toHaveLength(10));
  });

  it("refuses a page that is not the search page", () => {
    const { document } = parseHTML("<html><body></body></html>");
    expect(() => startSearch(document)).toThrow("no form");
  });
});
