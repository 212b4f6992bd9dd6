import { describe, expect, it } from "vitest";
import { noteFrom } from "../../support/note-from.ts";

/** What goes with the article: each role, and the line where it was typed. */
function held(body: string, fields = "article: link\n"): readonly string[] {
  const firstLine = 7;
  return noteFrom(body, fields).sections.flatMap(({ withheldData = [] }) =>
    withheldData.map(({ role, place }) => `${role} ${(place?.start.line ?? 0) - firstLine + 1}`),
  );
}

describe("what a student wrote in one piece with a withheld article", () => {
  it("is found in a table, a list and a paragraph", () => {
    expect(held("| 기사 | 비밀 |\n|---|---|\n| 키워드 | 금리 |\n| 요약 | 올랐다 |")).toEqual([
      "keywords 3",
      "summary 4",
    ]);
    expect(held("- 오늘\n  기사: 비밀\n- 요약: 올랐다\n- 궁금한 점: 왜?")).toEqual(["summary 3", "questions 4"]);
    expect(held("요약: 올랐다\n기사: 비밀\n키워드: 금리")).toEqual(["summary 1", "keywords 3"]);
  });

  it("is found under one heading with it, and below a label that may be the article's", () => {
    expect(held("# 기사와 요약\n\n올랐다.")).toEqual(["summary 3"]);
    expect(held("비밀 기사.\n\n요약: 올랐다.\n\n비밀 기사.\n\n## 키워드\n\n금리")).toEqual(["summary 3"]);
  });

  it("is found below a list that its labels would end if the article were shown", () => {
    const note = "■ 기사: 보험사들, 요양원 짓는다\n■ 요약\n - 생명보험사가 짓고 있다\n■ 키워드: 초고령사회, 요양";
    expect(held(note)).toEqual(["summary 3", "keywords 4"]);
  });

  it("is found in each of several articles, though a heading of the next has that name", () => {
    const next = "## 두 번째 기사\n\n비밀\n\n## 요약\n\n올랐다";
    expect(held(`## 첫 번째 기사\n\n비밀\n\n요약: 그대로\n\n${next}`)).toEqual(["summary 5"]);
    expect(held(`## 첫 번째 기사\n\n비밀\n\n### 요약\n\n그대로\n\n${next}`)).toEqual(["summary 5"]);
    expect(held("## 기사\n\n비밀\n\n요약: 그대로\n\n## 요약\n\n올랐다")).toEqual([]);
  });

  it("is found below a heading in raw HTML", () => {
    expect(held("## 기사\n\n비밀\n\n<h2>요약</h2>\n<p>올랐다</p>")).toEqual(["summary 5"]);
    expect(held("## 기사\n\n비밀\n\n<h2>요약</h2><p>올랐다</p>\n\n## 메모\n\n<h2>키워드</h2>")).toEqual(["summary 5"]);
  });

  it("is nothing where it has a heading of its own, nothing is written, or the article is shown", () => {
    expect(held("| 기사 | 비밀 |\n|---|---|\n\n### 요약 : 올랐다")).toEqual([]);
    expect(held("| 기사 | 비밀 |\n|---|---|\n| 요약 | |")).toEqual([]);
    expect(held("| 기사 | 비밀 |\n|---|---|\n| 요약 | 올랐다 |", "")).toEqual([]);
  });
});
