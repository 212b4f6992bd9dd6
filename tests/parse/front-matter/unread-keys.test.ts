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

  it("is the note's own address where that is on the site, and its own title", () => {
    expect(suggested("url: /my-note/")).toEqual(["permalink"]);
    expect(suggested("link: 나중에")).toEqual([null]);
    expect(suggested("제목: a")).toEqual(["title"]);
    expect(suggested("Title: a")).toEqual(["title"]);
  });
});
