import { describe, expect, it } from "vitest";
import {
  headingLabel,
  paragraphLabel,
  unmarkedLabel,
  wholeLabel,
} from "../../../../src/parse/labels/lines/line-label.ts";
import { lineOf, plainLexicon } from "../../../support/read-sections.ts";

/** The roles and the value of a line, or null. */
function read(line: string, by: typeof headingLabel): readonly [string, string] | null {
  const visible = lineOf(line);
  const label = by(visible, plainLexicon);
  return label === null ? null : [label.roles.join("+"), visible.text.slice(label.valueFrom).trim()];
}

describe("headingLabel", () => {
  it.each([
    ["# 키워드", "keywords", ""],
    ["### 2. 키워드 : \\#LG \\#AI", "keywords", "#LG #AI"],
    ["### 2. 키워드：LG", "keywords", "LG"],
    ["## 요약:: 가", "summary", "가"],
    ["## 키워드 \\#LG \\#AI", "keywords", "#LG #AI"],
    ["## 키워드 {#keywords}", "keywords", ""],
    ["### 4. 궁금한 점; 왜?", "questions", "왜?"],
    ["## 요약 - 금리가 올랐다", "summary", "금리가 올랐다"],
    ["## 요약 — 금리가 올랐다", "summary", "금리가 올랐다"],
    ["## 요약 | 금리", "summary", "금리"],
    ["## 요약 > 금리", "summary", "금리"],
    ["## 요약 → 금리", "summary", "금리"],
    ["## 키워드 = 금리", "keywords", "금리"],
    ["## 키워드 👉🏻 금리", "keywords", "금리"],
    ["## 요약: 5:3으로 이겼다 : 끝", "summary", "5:3으로 이겼다 : 끝"],
    ["## **키워드** LG, AI", "keywords", "LG, AI"],
    ["## **키워드** - LG, AI", "keywords", "LG, AI"],
    ["## [키워드] LG", "keywords", "LG"],
    ["## 【요약】", "summary", ""],
    ["## <u>키워드</u> : LG", "keywords", "LG"],
    ["## 키워드 (Keywords: 낱말) : LG", "keywords", "LG"],
    ["## 키워드 & 용어 : LG", "keywords+terms", "LG"],
    ["## [링크](https://a.kr)", "source", ""],
    ["## 키워드&nbsp;: LG", "keywords", "LG"],
    ["# 기사 2", "article", ""],
    ["# Article 2 : 금리가 오른다", "article", "금리가 오른다"],
  ])("reads «%s» as %s with the value «%s»", (line, roles, value) => {
    expect(read(line, headingLabel)).toEqual([roles, value]);
  });

  it.each([
    ...[
      "# 키워드 LG, AI",
      "# 요약-정리하기",
      "# `키워드`",
      "# `요약`: 코드",
      "# 키워드 `static`",
      "# 요약하면: 올랐다",
      "# 질문 #1",
      "# **질문**은 환영",
      "# 한국은행 - 요약",
    ],
    ...["# 기사를 읽고 : 느낀 점", "# https://a.kr/요약: 글", "# 1: 2: 3: 요약: 넷째 쌍점"],
  ])("leaves «%s» alone", (line) => {
    expect(read(line, headingLabel)).toBeNull();
  });
});

describe("paragraphLabel", () => {
  it.each([
    ["키워드: LG", "keywords", "LG"],
    ["키워드 ： LG", "keywords", "LG"],
    ["요약:: 가", "summary", "가"],
    ["키워드 👉 LG", "keywords", "LG"],
    ["요약➡️올랐다", "summary", "올랐다"],
    ["**요약** 👉 올랐다", "summary", "올랐다"],
    ["느낀 점 :: 좋다", "reflection", "좋다"],
    ["요약:", "summary", ""],
    ["**요약**", "summary", ""],
    ["**요약:** 올랐다", "summary", "올랐다"],
    ["**요약** 올랐다", "summary", "올랐다"],
    ["__요약__ - 올랐다", "summary", "올랐다"],
    ["<b>요약</b> 올랐다", "summary", "올랐다"],
    ["🔑 **키워드** LG", "keywords", "LG"],
    ["**키워드** (3개)", "keywords", ""],
    ["[요약] 올랐다", "summary", "올랐다"],
    ["(【요약】) 올랐다", "summary", "올랐다"],
    ["[요약]올랐다", "summary", "올랐다"],
    ["【키워드】LG・AI", "keywords", "LG・AI"],
    ["[요약]이자율이 올랐다", "summary", "이자율이 올랐다"],
    ["**기사 이어서**", "article", ""],
    ["**기사 2:**", "article", ""],
    ["■ 요약: 올랐다", "summary", "올랐다"],
    ["✅키워드✅ 금리, 환율", "keywords", "금리, 환율"],
    ["★ 요약 ★ 올랐다", "summary", "올랐다"],
    ["=요약=", "summary", ""],
    ["**요약** -5% 내렸다", "summary", "-5% 내렸다"],
  ])("reads «%s» as %s with the value «%s»", (line, roles, value) => {
    expect(read(line, paragraphLabel)).toEqual([roles, value]);
  });

  it.each([
    ...[
      "키워드",
      "키워드 LG",
      "기사 이어서",
      "**기사 2**개를 읽었다",
      "요약 - 올랐다",
      "올랐다. **요약**",
      "**질문**은 환영",
      "[질문]은 환영",
      "★질문★은 환영",
      "✅키워드 금리 ✅요약 올랐다",
      "★키워드☆ 금리",
      "$키워드$ 금리",
      "[요약]이란 무엇인가",
      "**요약하면** 올랐다",
      "`키워드`: LG",
      "궁금한 점이 있으면: 댓글",
    ],
    ...["글 <!-- 요약: 올랐다 -->", "그는 질문: 하고 외쳤다", "[링크](https://a.kr) 참고", "정리 **요약**"],
  ])("leaves «%s» alone", (line) => {
    expect(read(line, paragraphLabel)).toBeNull();
  });
});

describe("wholeLabel", () => {
  it("wants nothing but the label", () => {
    expect(wholeLabel(lineOf("**키워드**"), plainLexicon)?.roles).toEqual(["keywords"]);
    expect(wholeLabel(lineOf("키워드: LG"), plainLexicon)).toBeNull();
    expect(wholeLabel(lineOf("`키워드`"), plainLexicon)).toBeNull();
  });
});

describe("unmarkedLabel", () => {
  it.each([
    ["📝 요약", "summary", ""],
    ["■ 키워드", "keywords", ""],
    ["요약 - 올랐다", "summary", "올랐다"],
    ["키워드= 금리", "keywords", "금리"],
    ["질문 → 왜?", "questions", "왜?"],
  ])("reads «%s» as %s with the value «%s»", (line, roles, value) => {
    expect(read(line, unmarkedLabel)).toEqual([roles, value]);
  });

  it.each(["요약은 이렇다", "[요약](/a)", "요약-올랐다", "글 - 요약"])("reads nothing in «%s»", (line) => {
    expect(read(line, unmarkedLabel)).toBeNull();
  });
});
