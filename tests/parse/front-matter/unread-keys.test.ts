import { describe, expect, it } from "vitest";
import { readLines } from "../../support/front-matter.ts";

function suggested(...lines: readonly string[]): readonly unknown[] {
  const { diagnostics } = readLines("title: a", "date: 2021-12-15", ...lines);
  return diagnostics.map(({ rule, facts }) => ("suggestion" in facts ? facts.suggestion : rule));
}

describe("a field that was not read", () => {
  it.each([
    "url: https://news.example/1",
    "link: https://news.example/1",
    "주소: https://news.example/1",
    "언론사: 한국경제",
    "publisher: 한국경제",
    "headline: 금리 동결",
  ])("is one of the article it is about: %j", (line) => {
    expect(suggested(line)).toEqual(["source"]);
  });

  it("is a template's name, but not where that is a state of the note", () => {
    expect(suggested("layout: post")).toEqual([]);
    expect(suggested("layout: draft")).toEqual(["front-matter-held-key"]);
    expect(suggested("layout: draft", "draft: true")).toEqual([]);
    expect(suggested("layout: draft", "draft: false")).toEqual([]);
  });

  it("is the note's own address where that is on the site, and its own title", () => {
    expect(suggested("url: /my-note/")).toEqual(["permalink"]);
    expect(suggested("link: 나중에")).toEqual([null]);
    expect(suggested("제목: a")).toEqual(["title"]);
    expect(suggested("Title: a")).toEqual(["title"]);
  });
});
