import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findSections } from "../../../src/parse/sections/find-sections.ts";
import { noteMarkdown } from "../../support/note-markdown.ts";
import { bodyWithLexicon, sectionsOf } from "../../support/read-sections.ts";

/** Each section as its roles, its heading and the first words of its blocks. */
function outline(markdown: string): readonly string[] {
  const { body, spans } = sectionsOf(markdown);
  return spans.map(({ roles, heading, start, end }) => {
    const words = body.tokens.slice(heading === null ? start : start + 3, end).filter(({ type }) => type === "inline");
    const name = heading === null ? "" : ` «${body.tokens[heading + 1]?.content ?? ""}»`;
    return `${roles.join("+")}${name}: ${words.map(({ content }) => content.replaceAll("\n", "/")).join(", ")}`;
  });
}

describe("findSections", () => {
  it("divides the body at its labels, of whatever kind", () => {
    expect(outline("머리글\n\n# 기사\n글\n\n**키워드**: LG\n\n질문: 왜?\n\n> 요약: 올랐다\n\n끝")).toEqual([
      "other: 머리글",
      "article «기사»: 글",
      "keywords: **키워드**: LG",
      "questions: 질문: 왜?",
      "summary: 요약: 올랐다",
      "other: 끝",
    ]);
  });

  it("lets a label in bold that no section has end a section of a label with its value beside it", () => {
    expect(outline("**요약** : 올랐다\n\n**눈여겨볼 숫자** : 3.5%\n\n**적용할 점** : 적금")).toEqual([
      "summary: **요약** : 올랐다",
      "other: **눈여겨볼 숫자** : 3.5%",
      "reflection: **적용할 점** : 적금",
    ]);
  });

  it("lets a usual label in bold do so without a colon", () => {
    expect(outline("**요약** 올랐다\n\n**메모** 어렵다\n\n**느낀 점** 놀랐다")).toEqual([
      "summary: **요약** 올랐다",
      "other: **메모** 어렵다",
      "reflection: **느낀 점** 놀랐다",
    ]);
    expect(outline("**요약** 올랐다\n\n**한국은행** 총재가 말했다")).toEqual([
      "summary: **요약** 올랐다, **한국은행** 총재가 말했다",
    ]);
  });

  it("leaves such labels to the section if they are its parts, answers or terms", () => {
    expect(outline("**요약**\n\n**배경**: 가\n\n**결과**: 나")).toEqual([
      "summary: **요약**, **배경**: 가, **결과**: 나",
    ]);
    expect(outline("**질문**: 왜?\n\n**답변**: 그래서")).toEqual(["questions: **질문**: 왜?, **답변**: 그래서"]);
    expect(outline("**용어**: 금리 - 값\n\n**환율**: 값")).toEqual(["terms: **용어**: 금리 - 값, **환율**: 값"]);
    expect(outline("**기사**: 가\n\n**배경**: 나")).toEqual(["article: **기사**: 가, **배경**: 나"]);
  });

  it("ends the section of a label in bold at the next line in bold, be there a break behind the label", () => {
    expect(outline("글\n\n**내 생각**<br>\n\n좋다.\n\n**MemberDto**\n\n코드")).toEqual([
      "other: 글",
      "reflection: **내 생각**<br>, 좋다.",
      "other: **MemberDto**, 코드",
    ]);
  });

  it("keeps a fold or a box whole that has a heading in it, but where data end at the heading", () => {
    const fold = "<details>\n<summary>더</summary>\n\n## 안\n\n글\n\n</details>\n\n끝";
    expect(outline(`머리글\n\n${fold}\n\n## 다음\n\n글`)).toEqual(["other: 머리글, 안, 글, 끝", "other «다음»: 글"]);
    for (const heading of ["# 요약", "## 요약", "# 기사", "### 기사"]) {
      const note = `${heading}\n\n오름\n\n${fold}`;
      expect(outline(note)).toEqual(outline(note.replace(/<summary>.*|<.*?>/gu, "")));
    }
  });

  it("covers every block once, in order, whatever is typed", () => {
    fc.assert(
      fc.property(noteMarkdown, (markdown) => {
        const body = bodyWithLexicon(markdown);
        const spans = findSections(body, { isWithheld: false });
        expect(spans[0]?.start ?? 0).toBe(0);
        expect(spans.at(-1)?.end ?? body.tokens.length).toBe(body.tokens.length);
        for (const [index, span] of spans.slice(1).entries()) expect(span.start).toBe(spans[index]?.end);
        for (const { roles } of spans) expect(roles.length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });

  it("lets an unknown heading of the same level end a value, and a lower one belong to it", () => {
    expect(outline("## 요약\n가\n\n### 덧붙임\n나\n\n## 기타\n다")).toEqual([
      "summary «요약»: 가, 덧붙임, 나",
      "other «기타»: 다",
    ]);
  });

  it("lets a rule end a value that has begun, and only decorate one that has not", () => {
    expect(outline("## 요약\n\n---\n\n가\n\n***\n\n나")).toEqual(["summary «요약»: 가", "other: 나"]);
  });

  it("lets an article continue below a rule, up to a heading of its level or a label", () => {
    expect(outline("## 기사\n가\n\n---\n\n나\n\n### 소제목\n다\n\n---\n\n라\n\n## 내 글\n마")).toEqual([
      "article «기사»: 가, 나, 소제목, 다, 라",
      "other «내 글»: 마",
    ]);
    expect(outline("# 기사\n가\n\n---\n\n## 소제목\n나\n\n---\n\n- 키워드: LG\n- 금리")).toEqual([
      "article «기사»: 가, 소제목, 나",
      "keywords: 키워드: LG, 금리",
    ]);
  });

  it("joins the setext headline and its like to the article, as in the note it all began with", () => {
    expect(outline("# 1. 기사\n\n제목\n===\n글\n\n소제목\n===\n글\n\n* * *\n\n### 2. 키워드 : LG")).toEqual([
      "article «1. 기사»: 제목, 글, 소제목, 글",
      "keywords «2. 키워드 : LG»: ",
    ]);
  });

  it("lets the writer's next part end an article", () => {
    expect(outline("## 기사\n글\n\n## 찾아본 것\n글")).toEqual(["article «기사»: 글", "other «찾아본 것»: 글"]);
    expect(outline("# 1. 기사\n# 제목\n글\n# 2. 찾아본 것\n글")).toEqual([
      "article «1. 기사»: 제목, 글",
      "other «2. 찾아본 것»: 글",
    ]);
  });

  it("keeps source lines in their article, and a source line of its own on its line", () => {
    expect(outline("## 기사\n출처: 한국경제\n\n- 링크: https://a.kr\n\n글")).toHaveLength(1);
    expect(outline("출처: 한국경제\n\n글")).toEqual(["source: 출처: 한국경제", "other: 글"]);
  });

  it("lets the last label of a list take what follows if nothing is beside it", () => {
    expect(outline("- 키워드: LG\n- 요약:\n\n올랐다")).toEqual(["keywords+summary: 키워드: LG, 요약:, 올랐다"]);
    expect(outline("- 키워드: LG\n- 요약: 내렸다\n\n올랐다")).toEqual([
      "keywords+summary: 키워드: LG, 요약: 내렸다",
      "other: 올랐다",
    ]);
  });

  it("takes the only item of a numbered list for the heading it is meant to be", () => {
    expect(outline("1. 키워드\n- LG\n- AI\n\n2. 요약\n\n올랐다\n\n3. 질문\n왜?")).toEqual([
      "keywords: 키워드, LG, AI",
      "summary: 요약, 올랐다",
      "questions: 질문/왜?",
    ]);
    expect(outline("1. 기사\n2. 키워드\n3. 요약")).toEqual(["other: 기사, 키워드, 요약"]);
    expect(outline("1. [원문](https://a.kr)\n\n글")).toHaveLength(1);
    expect(outline("- 키워드\n\n글")).toHaveLength(1);
  });

  it("takes a line behind a wide number sign for the heading it is meant to be", () => {
    expect(outline("＃＃ 키워드\n환율\n\n＃ 요약\n\n올랐다")).toEqual([
      "keywords: ＃＃ 키워드/환율",
      "summary: ＃ 요약, 올랐다",
    ]);
    expect(outline("＃금리 ＃환율\n\n＃키워드를 모아 보자")).toHaveLength(1);
  });

  it("finds labels in lists within lists and quotes within quotes", () => {
    expect(outline("- 정리\n  - 키워드\n    - LG\n  - 요약: 올랐다")).toHaveLength(1);
    expect(sectionsOf("> > ## 키워드\n> > LG").spans[0]?.roles).toEqual(["keywords"]);
    expect(sectionsOf("- 정리\n  - 키워드\n    - LG").spans[0]).toMatchObject({ roles: ["keywords"], stray: true });
  });

  it("takes labels inside a section of the same role for its text", () => {
    expect(outline("## 요약\n- 배경: 가\n- 결론: 나\n\n**결론** 다")).toHaveLength(1);
    expect(outline("## 느낀 점\n### 배운 점\n가\n### 적용할 점\n나")).toHaveLength(1);
    expect(outline("## 기사\n### 본문\n가")).toHaveLength(1);
  });

  it("reads an item or a line under a summary that has another label, and keeps the section whole", () => {
    const values = (text: string) =>
      sectionsOf(text).spans.map(({ values }) => values.map(({ roles }) => roles.join()));
    expect(values("## 요약\n- 배경: 가\n- 키워드: 나\n- 다")).toEqual([["summary", "keywords"]]);
    expect(values("## 요약\n**배경**: 가\n**키워드**: 나")).toEqual([["summary", "summary", "keywords"]]);
    expect(values("## 기사\n- 배경: 가\n- 키워드: 나")).toEqual([["article"]]);
  });

  it("reads a line with another label in a paragraph under any heading of data", () => {
    const parts = (text: string) =>
      sectionsOf(text).spans.map(({ roles, values }) => [roles.join(), ...values.map((value) => value.roles.join())]);
    expect(parts("### 키워드\n환율, 금리\n요약: 값이다.\n궁금한 점: 왜?")).toEqual([
      ["keywords,summary,questions", "keywords", "keywords", "summary", "questions"],
    ]);
    expect(parts("### 키워드 : 환율\n금리\n출처: 한국은행")).toEqual([["keywords", "keywords", "keywords", "source"]]);
    expect(parts("### 요약\n값이다.\n키워드: 환율")).toEqual([["summary", "summary", "summary", "keywords"]]);
    expect(parts("### 요약\n값이다.\n결론: 오른다.")).toEqual([["summary", "summary"]]);
    expect(parts("### 용어\n금리: 값\n키워드: 중요한 말")).toEqual([["terms", "terms"]]);
    expect(parts("### 기사\n글\n키워드: 환율")).toEqual([["article", "article"]]);
  });

  it("keeps a table of terms whole, whatever words it explains", () => {
    expect(outline("## 용어\n\n|낱말|뜻|\n|-|-|\n|키워드|중요한 말|\n\n- 링크: 이어진 주소")).toHaveLength(1);
  });

  it("never looks into code, comments or raw HTML", () => {
    expect(
      outline("```\n# 키워드\n```\n\n<!-- 요약: 가 -->\n\n<div>\n질문: 나\n</div>\n\n    요약: 다\n"),
    ).toHaveLength(1);
  });

  it("has nothing to divide in an empty body", () => {
    expect(outline("")).toEqual([]);
  });
});
