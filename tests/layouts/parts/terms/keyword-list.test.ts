import { describe, expect, it } from "vitest";
import { html } from "../../../../layouts/html.ts";
import { keywordList, noteTerms } from "../../../../layouts/parts/terms/keyword-list.ts";
import { permalinkOf } from "../../../../src/model/address/permalink.ts";
import { renderedSite } from "../../../support/rendered-site.ts";

const { site } = renderedSite([]);
const terms = [{ name: "C++ & C", permalink: permalinkOf("/keywords/c/") }];

describe("lists of terms", () => {
  it("link each word to its notes and say what the list is", () => {
    expect(keywordList(terms, "키워드", site)?.text).toBe(
      '<span class="visually-hidden">키워드</span><ul class="keywords"><li><a href="/keywords/c/">C++ &amp; C</a></li></ul>',
    );
    expect(noteTerms("tags", terms, { site })?.text).toBe(
      '<span class="visually-hidden">태그</span><ul class="tags"><li><a href="/keywords/c/">C++ &amp; C</a></li></ul>',
    );
    expect(noteTerms("keywords", terms, { site })?.text).toContain('<ul class="keywords">');
  });

  it("show a name that is markup", () => {
    expect(keywordList(terms, html`<b>오늘의 말</b>`, site)?.text).toMatch(/^<b>오늘의 말<\/b><ul class="keywords">/u);
    expect(noteTerms("keywords", terms, { site, label: html`<b>오늘의 말</b>` })?.text).toMatch(
      /^<b>오늘의 말<\/b><ul/u,
    );
  });

  it("are nothing without words", () => {
    expect(keywordList([], "키워드", site)).toBeNull();
    expect(noteTerms("tags", [], { site })).toBeNull();
  });

  it("leave the first of very many in sight, and the rest as links that unfold", () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, index) => ({ name: `${index}`, permalink: permalinkOf(`/tags/${index}/`) }));
    const text = noteTerms("tags", many(40), { site })?.text ?? "";
    const [seen = "", folded = ""] = text.split("<details");
    expect(seen.match(/<a /gu)).toHaveLength(8);
    expect(folded).toContain("<summary>태그 32개 더</summary>");
    expect(folded.match(/<a /gu)).toHaveLength(32);
    expect(noteTerms("tags", many(10), { site })?.text).not.toContain("<details");
    const english = renderedSite([], { language: "en" }).site;
    expect(noteTerms("keywords", many(11), { site: english })?.text).toContain("<summary>3 more keywords</summary>");
  });
});
