import { describe, expect, it } from "vitest";
import { sectionsOf } from "../../support/read-sections.ts";

/** The roles of a text's sections, with a star if their author is unclear. */
function doubts(markdown: string): string {
  return sectionsOf(markdown)
    .spans.map(({ roles, inArticle }) => `${roles.join("+")}${inArticle === true ? "*" : ""}`)
    .join(" ");
}

describe("markDoubtful", () => {
  it.each([
    ["# 기사\n\n글\n\n키워드: 가\n\n요약: 나", "article keywords summary"],
    ["# 기사\n\n글\n\n키워드: 가\n요약: 나", "article keywords+summary"],
    ["# 기사\n\n글\n\n***\n\n요약: 가\n\n나\n\n키워드: 다", "article summary keywords"],
    ["# 기사\n\n글\n\n## 키워드\n\n가\n\n## 요약\n\n나", "article keywords summary"],
    ["**기사**\n\n글\n\n**키워드** : 가\n\n**요약**\n나\n\n다", "article keywords summary"],
    ["요약: 가\n\n# 기사\n\n글\n\n## 키워드\n\n나", "summary article keywords"],
    ["**기사**\n\n글\n\n#### 느낀 점\n\n가\n\n#### 요약\n\n나", "article reflection summary"],
    [
      "# 요약과 느낀 점\n\n**기사**\n\n글\n\n### 느낀 점\n\n가\n\n### 요약\n\n나",
      "summary+reflection article reflection summary",
    ],
    ["**기사**\n\n글\n\n## 배경\n\n글\n\n## 키워드\n\n다", "article other keywords"],
    ["**기사**\n\n글\n\n### 배경\n\n글\n\n**키워드** : 다", "article other keywords"],
  ])("has no doubt of %j", (markdown, expected) => {
    expect(doubts(markdown)).toBe(expected);
  });

  it.each([
    ["# 기사\n\n글\n\n질문: 가?\n\n답변: 나.\n\n키워드: 다", "article questions* keywords"],
    ["# 기사\n\n글\n\n질문: 가?\n\n답변: 나.\n\n질문: 다?\n답: 라.", "article questions* questions*"],
    ["## 기사\n\n글\n\n키워드: 가\n\n## 요약\n\n나", "article keywords* summary"],
    [
      "# 1. 기사\n\n글\n\n### 느낀 점\n\n가\n\n### 전망\n\n나\n\n### 2. 요약 : 다",
      "article reflection* other* summary",
    ],
    ["# 1. 기사\n\n글\n\n# 결론\n\n가\n\n# 2. 요약\n\n다", "article other* summary"],
    ["# 기사\n\n글\n\n### 결론\n\n가\n\n### 키워드\n\n나\n\n### 요약\n\n다", "article summary* keywords summary"],
    ["출처: 한국은행\n\n글\n\n질문: 가?\n\n답변: 나.\n\n### 키워드 : 다", "source other questions* keywords"],
    ["**기사**\n\n글\n\n질문: 가?\n\n### 키워드 : 다", "article questions* keywords"],
    ["**기사**\n\n글\n\n### 전망\n\n글\n\n### 배경\n\n글\n\n## 키워드\n\n다", "article other* other* keywords"],
    ["**기사**\n\n글\n\n#### 결론\n\n글\n\n## 요약\n\n다", "article summary* summary"],
    ["기사: 글\n\n#### 느낀 점\n\n글\n\n#### 전망\n\n글\n\n## 요약\n\n다", "article reflection* other* summary"],
    ["**기사**\n\n글\n\n#### 전망\n\n글\n\n#### 키워드\n\n글\n\n## 요약\n\n다", "article other* keywords* summary"],
    ["## 키워드\n\n가\n\n**기사**\n\n글\n\n#### 요약\n\n글", "keywords article summary*"],
    ["기사:\n\n글\n\n### 전망\n\n글\n\n## 키워드\n\n다\n\n### 생각\n\n글", "article other* keywords"],
  ])("doubts of %j what may be the article's", (markdown, expected) => {
    expect(doubts(markdown)).toBe(expected);
  });
});
