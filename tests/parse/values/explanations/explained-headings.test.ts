import { describe, expect, it } from "vitest";
import { explainedBoldLines, explainedHeadings } from "../../../../src/parse/values/explanations/explained-headings.ts";
import { noteFrom } from "../../../support/note-from.ts";
import { firstValue } from "../../../support/read-sections.ts";

const headings = (markdown: string) =>
  explainedHeadings(firstValue(markdown).value.blocks)?.map(({ text }) => text) ?? null;

describe("explainedHeadings", () => {
  it("are the keywords if each is above words that explain it", () => {
    expect(
      headings("## 핵심 키워드 3가지\n### 1. 직접 피해\n주문의 정수입니다.\n\n- 1코스트\n\n### 2. 강화\n더 세지는 것"),
    ).toEqual(["직접 피해", "강화"]);
  });

  it("are keywords without the number that counts them, and with one that is their own", () => {
    expect(headings("## 키워드\n### 1.5도 목표\n기온을 막자는 약속이다.\n### 2.금리\n돈의 값을 말한다.")).toEqual([
      "1.5도 목표",
      "금리",
    ]);
  });

  it.each([
    ["headings over lists", "## 키워드\n### 경제\n- 금리\n### 기술\n- AI"],
    ["headings over keywords in a line", "## 키워드\n### 경제\n금리, 환율\n### 기술\nAI · 반도체"],
    ["headings over hashtags", "## 키워드\n### 경제\n#금리\n### 기술\n#AI 반도체 산업"],
    ["headings over one keyword each", "## 키워드\n### 경제\n기준 금리\n### 기술\nAI"],
    ["one heading", "## 키워드\n### 더\n중복을 줄이는 과정"],
    ["headings below other keywords", "## 키워드\n금리\n\n### 정규화\n중복을 줄이는 과정\n### 락\n서로 막는 일"],
    ["no headings", "## 키워드\n금리"],
  ])("are none where there are %s", (_name, markdown) => {
    expect(headings(markdown)).toBeNull();
  });

  it("leave the section on the page as it was written", () => {
    const note = noteFrom("## 키워드\n### 정규화\n중복을 줄이는 과정\n### 트랜잭션\n한 단위로 다루는 일");
    expect(note.keywords.map(({ value }) => value)).toEqual(["정규화", "트랜잭션"]);
    expect(note.sections.map(({ extracted }) => extracted)).toEqual([false]);
  });
});

describe("explainedBoldLines", () => {
  const lines = (markdown: string) =>
    explainedBoldLines(firstValue(`## 키워드\n\n${markdown}`).value.blocks)?.map(({ text }) => text) ?? null;

  it("are the keywords if words that explain it stand below each", () => {
    expect(lines("**금리**\n돈의 값\n**환율**\n돈을 바꾸는 비율")).toEqual(["금리", "환율"]);
    expect(lines("**1. 금리**\n\n돈을 빌린 값이다.\n\n**2. 환율**\n\n돈을 바꾸는 비율")).toEqual(["금리", "환율"]);
  });

  it.each([
    "**경제**\n금리, 환율\n**기술**\nAI와 반도체 그리고 전기",
    "**경제**\n금리\n**기술**\nAI",
    "**경제**\n기준 금리\n**정치**\n국회 선거",
    "**경제**\n#금리 인상\n**기술**\n#AI 반도체 산업",
    "**금리**\n**환율**\n돈을 바꾸는 비율",
    "**금리**\n돈을 빌린 값이다.",
    "물가\n**금리**\n돈을 빌린 값\n**환율**\n돈을 바꾸는 비율",
    "- **금리**\n\n  돈을 빌린 값\n- **환율**\n\n  돈을 바꾸는 비율",
  ])("are none in %j", (markdown) => {
    expect(lines(markdown)).toBeNull();
  });
});
