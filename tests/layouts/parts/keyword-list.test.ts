import { describe, expect, it } from "vitest";
import { html } from "../../../layouts/html.ts";
import { keywordList, tagList } from "../../../layouts/parts/keyword-list.ts";
import { permalinkOf } from "../../../src/model/address/permalink.ts";
import { renderedSite } from "../../support/rendered-site.ts";

const { site } = renderedSite([]);
const terms = [{ name: "C++ & C", permalink: permalinkOf("/keywords/c/") }];

describe("lists of terms", () => {
  it("link each word to its notes and say what the list is", () => {
    expect(keywordList(terms, "키워드", site)?.text).toBe(
      '<span class="visually-hidden">키워드</span><ul class="keywords"><li><a href="/keywords/c/">C++ &amp; C</a></li></ul>',
    );
    expect(tagList(terms, "태그", site)?.text).toContain('<ul class="tags">');
  });

  it("show a name that is markup", () => {
    expect(keywordList(terms, html`<b>오늘의 말</b>`, site)?.text).toMatch(/^<b>오늘의 말<\/b><ul class="keywords">/u);
  });

  it("are nothing without words", () => {
    expect(keywordList([], "키워드", site)).toBeNull();
    expect(tagList([], "태그", site)).toBeNull();
  });
});
