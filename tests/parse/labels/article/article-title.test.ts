import { describe, expect, it } from "vitest";
import { isArticleName, isArticleTitle } from "../../../../src/parse/labels/article/article-title.ts";
import { plainLexicon } from "../../../support/read-sections.ts";

describe("isArticleTitle", () => {
  it.each([
    "기사",
    "📰 기사 전문 보기",
    "한국경제 기사 원문",
    "기사: 금리 올랐다",
    "기사\n금리가 올랐다",
    "[기사] 금리 올랐다",
    "Click to read the article",
  ])("knows «%s»", (title) => {
    expect(isArticleTitle(title, plainLexicon)).toBe(true);
  });

  it.each([
    "",
    "펼치기",
    "키워드",
    "기사 요약",
    "기사를 읽고 느낀 점",
    "기사에 대한 질문",
    "My thoughts on the article",
    "Summary of the article",
    `${"가 ".repeat(80)}기사`,
  ])("knows that «%s» is none", (title) => {
    expect(isArticleTitle(title, plainLexicon)).toBe(false);
  });
});

describe("isArticleName", () => {
  it("asks for the name and nothing else", () => {
    expect(isArticleName(" 기사 ", plainLexicon)).toBe(true);
    expect(isArticleName("한국경제 기사", plainLexicon)).toBe(false);
    expect(isArticleName("", plainLexicon)).toBe(false);
  });
});
