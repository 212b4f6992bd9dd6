import { describe, expect, it } from "vitest";
import { noteFrom } from "../../../support/note-from.ts";
import { sectionsOf } from "../../../support/read-sections.ts";

/** Each section as its roles, and whether it contains words under no label. */
function sections(markdown: string) {
  return sectionsOf(markdown).spans.map(({ roles, stray }) => [roles.join("+"), stray]);
}

describe("readContainer", () => {
  it("reads the labels in a quote, a list and a table", () => {
    expect(sections("> 요약: 올랐다")).toEqual([["summary", false]]);
    expect(sections("- 키워드: 금리\n- 요약: 올랐다")).toEqual([["keywords+summary", false]]);
    expect(sections("| 키워드 | 금리 |\n|---|---|\n| 요약 | 올랐다 |")).toEqual([["keywords+summary", false]]);
  });

  it("reads the rows of a table with a column for each day, outside an article", () => {
    const table = "| | 월 | 화 |\n|---|---|---|\n| 키워드 | 금리 | 환율 |\n| 요약 | 올랐다 | 내렸다 |\n";
    expect(sections(table)).toEqual([["keywords+summary", true]]);
    expect(noteFrom(table).keywords.map(({ value }) => value)).toEqual(["금리", "환율"]);
    expect(sections(`## 기사\n\n글\n\n${table}\n끝`)).toEqual([["article", false]]);
    expect(sections(table.replace("월 | 화", "3/4(수) | 3월 5일"))).toEqual([["keywords+summary", true]]);
    expect(sections(table.replace("월 | 화", "무료 | 유료"))).toEqual([["other", false]]);
    expect(sections(table.replace("요약", "날씨"))).toEqual([["other", false]]);
    expect(sections(table.replace("요약", "제목"))).toEqual([["other", false]]);
  });

  it("knows a number that goes on below a glossary for the next name", () => {
    expect(sections("1. 용어\n- 금리: 돈의 값\n\n2. 요약\n- 올랐다")).toEqual([
      ["terms", false],
      ["summary", false],
    ]);
    expect(sections("1. 용어\n\n- 요약\n- 금리")).toEqual([["terms", false]]);
    expect(sections("## 용어\n\n2. 요약\n   줄인 글")).toEqual([["terms", false]]);
  });

  it("leaves a table with further columns behind answers to the article around it", () => {
    const table = "| 질문 | 답 | 확인 |\n|---|---|---|\n| 왜? | 수요 | 3/10 |\n";
    expect(sections(`글\n\n${table}`)).toEqual([
      ["other", false],
      ["questions", false],
    ]);
    expect(sections(`## 기사\n\n글\n\n${table}\n끝`)).toEqual([["article", false]]);
    expect(sections(`## 기사\n\n글\n\n---\n\n${table}\n끝`)).toEqual([["article", false]]);
    expect(sections(`## 기사\n\n글\n\n> ${table.trim().replaceAll("\n", "\n> ")}\n\n끝`)).toEqual([["article", false]]);
  });

  it("knows of words under none of the labels, be they a callout's title", () => {
    expect(sections("- 요약: 올랐다\n- 그냥")).toEqual([["summary", true]]);
    expect(sections("> [!note] 메모\n> 요약: 올랐다")).toEqual([["summary", true]]);
  });

  it("finds nothing in a glossary, where such words are terms", () => {
    expect(sections("## 용어\n\n- 질문: 묻는 말\n- 요약: 줄인 말")).toEqual([["terms", false]]);
  });
});
