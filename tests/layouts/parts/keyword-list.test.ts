import { describe, expect, it } from "vitest";
import { keywordList, tagList } from "../../../layouts/parts/keyword-list.ts";
import { permalinkOf } from "../../../src/model/permalink.ts";
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

  it("are nothing without words", () => {
    expect(keywordList([], "키워드", site)).toBeNull();
    expect(tagList([], "태그", site)).toBeNull();
  });
});
