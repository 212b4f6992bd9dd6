import { describe, expect, it } from "vitest";
import { articleLines } from "../../../src/parse/article/article-lines.ts";
import { isTitleAlone, isTitleOfLink, readLinkedByline } from "../../../src/parse/article/linked-byline.ts";
import { bodyOf } from "../../support/parse-body.ts";

function readingOf(text: string) {
  const [line] = articleLines(bodyOf(text).tokens);
  if (line === undefined) throw new Error(`No line in: ${text}`);
  const { byline, headline } = readLinkedByline(line);
  return [headline, byline?.publisher ?? null, byline?.published ?? null];
}

describe("readLinkedByline", () => {
  it.each([
    ["출처: [인플레의 역습](https://example.com/a) 매일경제 2026.11.03", "인플레의 역습", "매일경제", "2026-11-03"],
    ["출처: [국민연금 개편](https://example.com/a) 한국경제 2026.11.01(일)", "국민연금 개편", "한국경제", "2026-11-01"],
    ["[인플레의 역습](https://example.com/a) 매일경제 2026.11.03", "인플레의 역습", "매일경제", "2026-11-03"],
    ["출처: [인플레의 역습](https://example.com/a)", "인플레의 역습", null, null],
    ["출처: [매일경제](https://example.com/a) 2026.11.03", null, "매일경제", "2026-11-03"],
    ["출처: [블로그](https://example.com/a)", null, "블로그", null],
    ["출처: [The Verge](https://example.com/a)", null, "The Verge", null],
    ["[링크](https://example.com/a) 26.11.03. 매일경제", null, "매일경제", "2026-11-03"],
    ["출처: 매일경제 2026.11.03 https://example.com/a", null, "매일경제", "2026-11-03"],
    ["기사 : [배추값 두 배](https://example.com/a)", "배추값 두 배", null, null],
    ["기사: [배추값 두 배](https://example.com/a) 중앙일보 2026.08.04", "배추값 두 배", "중앙일보", "2026-08-04"],
    ["기사: [배추값이 올랐다.](https://example.com/a)", null, null, null],
    ["**📎 source** | 중앙일보 2026.08.10 [링크](https://example.com/a)", null, "중앙일보", "2026-08-10"],
    ["출처 : 한겨레, 2026.3.6, 「최저임금 논의」", "최저임금 논의", "한겨레", "2026-03-06"],
    ["한겨레, 2026.3.6, 「최저임금 논의」", null, null, null],
  ])("reads %s", (text, ...said) => {
    expect(readingOf(text)).toEqual(said);
  });
});

describe("isTitleOfLink", () => {
  it("is no word for a link and no part of a byline", () => {
    expect(["금리 동결", "링크", "한국경제", "2026.11.03", ""].map(isTitleOfLink)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});

describe("isTitleAlone", () => {
  it.each(["여기", "자세히 보기", "뉴스 원문 바로가기", "Click here", "네이버 뉴스"])("is not %j", (text) => {
    expect(isTitleAlone(text)).toBe(false);
  });

  it("is a title of a few letters", () => {
    expect(isTitleAlone("금값 최고")).toBe(true);
  });
});
