import { describe, expect, it } from "vitest";
import { sectionsOf } from "../../../support/read-sections.ts";

/** The roles of a text's sections. */
function roles(markdown: string): readonly string[] {
  return sectionsOf(markdown).spans.map((span) => span.roles.join("+"));
}

describe("withoutArticlesOwn", () => {
  it.each([
    "질문: 올릴 것인가?\n\n답변: 보겠다.",
    "요약: 답하지 않았다.",
    "- 요약: 답하지 않았다.",
    "> 요약: 답하지 않았다.",
    "| 요약 | 답하지 않았다. |\n|---|---|\n| 질문 | 왜? |",
    "**요약** 답하지 않았다.",
    "### 결론\n\n답하지 않았다.",
  ])("leaves %j to an article whose writer has such a section under a heading", (line) => {
    expect(roles(`# 1. 기사\n\n글\n\n${line}\n\n더.\n\n### 2. 요약 : 내 것\n\n### 3. 질문 : 왜?`)).toEqual([
      "article",
      "summary",
      "questions",
    ]);
  });

  it("leaves a label amid the article's paragraphs to the article, where the writer's sections have headings", () => {
    expect(roles("## 기사\n\n글\n\n용어: 금리\n\n글이 이어진다.\n\n## 요약\n\n내 것")).toEqual(["article", "summary"]);
    expect(roles("## 기사\n\n글\n\n용어: 금리\n\n### 소제목\n\n글\n\n## 요약\n\n내 것")).toEqual([
      "article",
      "summary",
    ]);
  });

  it("reads a label at the article's end that no heading names", () => {
    expect(roles("## 기사\n\n글\n\n키워드: 금리\n\n## 요약\n\n내 것")).toEqual(["article", "keywords", "summary"]);
    expect(roles("## 기사\n\n글\n\n키워드: 금리\n\n## 배경\n\n글\n\n## 요약\n\n내 것")).toEqual([
      "article",
      "keywords",
      "other",
      "summary",
    ]);
    expect(roles("## 기사\n\n글\n\n키워드: 금리\n\n- - -\n\n## 요약\n\n내 것")).toHaveLength(3);
  });

  it("reads the labels with which an article ends, and the writer's own name between them", () => {
    const labels = "**키워드** : 금리\n\n**밑줄 친 문장**\n\n글\n\n**요약** : 올랐다";
    expect(roles(`# 기사\n\n글\n\n${labels}\n\n# 느낀 점\n\n내 것`)).toEqual([
      "article",
      "keywords",
      "other",
      "summary",
      "reflection",
    ]);
  });

  it("reads labels below an article as before in a note without headings of the kind", () => {
    expect(roles("## 기사\n\n글\n\n질문: 왜?\n\n답: 그냥.\n\n요약: 내 것")).toEqual([
      "article",
      "questions",
      "summary",
    ]);
  });

  it("reads a deeper heading that is the only one of its kind, and those behind it", () => {
    expect(roles("# 기사\n\n글\n\n### 결론\n\n가\n\n### 키워드\n\n나")).toEqual(["article", "summary", "keywords"]);
    expect(roles("# 1. 기사\n\n글\n\n### 느낀 점\n\n가\n\n요약: 나\n\n### 2. 요약 : 내 것")).toEqual([
      "article",
      "reflection",
      "summary",
    ]);
  });

  it("ignores labels outside articles", () => {
    expect(roles("요약: 가\n\n글\n\n## 요약\n\n나")).toEqual(["summary", "other", "summary"]);
    expect(roles("## 기사\n\n글\n\n## 느낀 점\n\n가\n\n요약: 나\n\n## 요약\n\n다")).toHaveLength(4);
  });
});
