import { describe, expect, it } from "vitest";
import { articleLines } from "../../../src/parse/article/article-lines.ts";
import { fieldRuns } from "../../../src/parse/article/field-runs.ts";
import { bodyOf } from "../../support/parse-body.ts";
import { plainLexicon } from "../../support/read-sections.ts";

const runs = (text: string) => fieldRuns(articleLines(bodyOf(text).tokens), plainLexicon);
const values = (text: string) => runs(text).map(({ fields }) => fields.map(({ value }) => value));

describe("fieldRuns", () => {
  it("are divided by text and by headings", () => {
    expect(values("제목: 가\n언론사: 나\n\n글이 나온다.\n\n날짜: 2026.1.1\n\n# 다음\n\n- 기자: 다")).toEqual([
      ["가", "나"],
      ["2026.1.1"],
      ["다"],
    ]);
  });

  it("have values on the next line, too: below a heading, a bold name, and in the next cell", () => {
    expect(values("## 기사 제목\n가나")).toEqual([["가나"]]);
    expect(values("**기사 제목**\n가나\n\n**언론사**\n\n다")).toEqual([["가나", "다"]]);
    expect(values("|기사 제목|가|\n|-|-|\n|신문사|나|\n|날짜|2026. 3. 27|")).toEqual([["가", "나", "2026. 3. 27"]]);
  });

  it("have no value where a text begins or another field follows", () => {
    expect(values("## 기사 제목\n가나 다라\n마바 사아")).toEqual([]);
    expect(values("기사 제목:\n언론사: 나")).toEqual([["나"]]);
    expect(values("|기사 제목|언론사|\n|-|-|\n|가|나|")).not.toContainEqual(["언론사"]);
  });

  it.each([
    ["제목: 가\n언론사: 나", true, true],
    ["제목: 가\n출처: 한국경제", true, true],
    ["## 기사 정보\n제목: 가", true, true],
    ["## 1. 기사\n- 제목: 가", true, true],
    ["> [!info] 기사 정보\n> - 제목:: 가", true, true],
    ["제목: 가\n링크: https://n.news.naver.com/article/015/0004640557", false, true],
    ["제목: 가", false, false],
    ["제목: 가\n저자: 나\n언론사: 다", false, false],
    ["제목: 가\n출처: 교보문고", false, false],
    ["## 본문\n제목: 가", false, false],
    ["## 기사\n글이 나온다.\n제목: 가", false, false],
  ])("are an article's if one says so or they stand below its name: %j", (text, isOfArticle, isTitled) => {
    expect(runs(text).map((run) => [run.isOfArticle, run.isTitled])).toEqual([[isOfArticle, isTitled]]);
  });

  it("begin where their first field does", () => {
    expect(runs("글이 나온다.\n\n제목: 가").map(({ start }) => start)).toEqual([1]);
  });
});

describe("the name of an article above fields, however it is typed", () => {
  it.each([
    ["## **기\u200B사**", true],
    ["## 기사".normalize("NFD"), true],
    ["## ＡＲＴＩＣＬＥ", true],
    ["## 뉴 스 정보", true],
    ["## 記 事 정보", false],
    ["## 오늘", false],
  ])("is known: %j", (name, isOfArticle) => {
    expect(runs(`${name}\n제목: 가`).map((run) => run.isOfArticle)).toEqual([isOfArticle]);
  });
});
