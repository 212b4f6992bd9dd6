import { DOMParser, parseHTML } from "linkedom";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { previewOf } from "../../../../assets/scripts/link-preview/preview-of.ts";

const note =
  '<html><head><meta name="description" content="한 줄"></head><body><article class="note"><h1>긴 글</h1></article></body></html>';

/** A link on a page, with the address as a browser resolves it. */
function linkTo(href: string, attributes = "") {
  const { document, HTMLElement } = parseHTML(
    `<html><body><p><a href="${href}" ${attributes}>말</a></p><li id="fn:1">각주의 <b>말</b> <a role="doc-backlink">↩</a></li></body></html>`,
  );
  vi.stubGlobal("HTMLElement", HTMLElement);
  const link = document.querySelector<HTMLAnchorElement>("a");
  if (link === null) throw new Error("no link");
  const { origin, pathname, hash } = new URL(href, "https://a.kr/notes/here/");
  for (const [name, value] of Object.entries({ origin, pathname, hash })) {
    Object.defineProperty(link, name, { value });
  }
  Object.defineProperty(document, "URL", { value: "https://a.kr/notes/here/" });
  return link;
}

const answering = (text: string, ok = true) =>
  vi.fn(() => Promise.resolve({ ok, text: () => Promise.resolve(text) })) as unknown as typeof fetch;

describe("the preview of a link", () => {
  beforeEach(() => {
    vi.stubGlobal("DOMParser", DOMParser);
  });

  it("is the title and the line of the note it leads to", async () => {
    expect(await previewOf(linkTo("/notes/there/#a"), answering(note))).toEqual({ title: "긴 글", text: "한 줄" });
  });

  it("is what a footnote says, without the way back", async () => {
    const ask = answering(note);
    expect(await previewOf(linkTo("#fn:1", 'role="doc-noteref"'), ask)).toEqual({ title: null, text: "각주의 말" });
    expect(ask).not.toHaveBeenCalled();
  });

  it.each(["https://b.kr/notes/there/", "#a", "/assets/a.png"])("requests nothing for %s", async (href) => {
    const ask = answering(note);
    expect(await previewOf(linkTo(href), ask)).toBeNull();
    expect(ask).not.toHaveBeenCalled();
  });

  it("requests only this site, even if the path alone would name another host", async () => {
    const ask = answering(note);
    await previewOf(linkTo("/.//b.kr/notes/there/"), ask);
    expect(ask).toHaveBeenCalledWith("https://a.kr//b.kr/notes/there/");
  });

  it("is nothing of a footnote whose name cannot be read", async () => {
    expect(await previewOf(linkTo("#100%", 'role="doc-noteref"'), answering(note))).toBeNull();
  });

  it("is empty if the target does not exist or cannot be fetched", async () => {
    expect(await previewOf(linkTo("/tags/"), answering("<html><body><h1>태그</h1></body></html>"))).toBeNull();
    expect(await previewOf(linkTo("/gone/"), answering(note, false))).toBeNull();
    const offline = (() => Promise.reject(new TypeError("offline"))) as typeof fetch;
    expect(await previewOf(linkTo("/notes/there/"), offline)).toBeNull();
  });
});
