import { describe, expect, it } from "vitest";
import { explainedLines, keywordsExplained } from "../../../../src/parse/values/explanations/explained-lines.ts";
import { firstValue } from "../../../support/read-sections.ts";

const keywords = (text: string) =>
  [...explainedLines(firstValue(`## 키워드\n\n${text}`).value.blocks)]
    .flatMap(keywordsExplained)
    .map((line) => line.text);

describe("explainedLines", () => {
  it.each([
    ["**금리**: 돈의 값\n**물가**: 값", ["금리", "물가"]],
    ["금리: 돈의 값\n물가 : 물건의 값이다.", ["금리", "물가"]],
    ["금리 - 돈의 값\n물가 — 물건의 값", ["금리", "물가"]],
    ["금리: 돈의 값\n\n물가: 물건의 값", ["금리", "물가"]],
    ["금리 - 돈의 값", ["금리"]],
    ["금리(金利) 돈을 빌린 값\n물가: 물건의 값", ["금리(金利)", "물가"]],
    ["금리: 돈의 값\n물가: 물건의 값\n환율", ["금리", "물가"]],
    ["금리: 돈의 값, 물가: 물건 값", ["금리", "물가"]],
    ["금리: 돈의 값, 예: 3%\n물가: 물건의 값", ["금리", "물가"]],
    ["금리 : 돈의 값 / 물가 : 물건 값", ["금리", "물가"]],
    ["금리: 돈의 값/물가: 물건 값", ["금리", "물가"]],
    ["금리 - 돈의 값, 물가 - 물건의 값", ["금리", "물가"]],
    ["금리: 돈의 값, 물가: 물건의 값\n환율: 원/달러 교환 비율, GDP: 국내총생산", ["금리", "물가", "환율", "GDP"]],
    ["환율(원/달러) : 돈의 교환 비율\n금리 : 돈의 값", ["환율(원/달러)", "금리"]],
    ["금리: 이자/돈의 값\nCI/CD: 자주 합치고 내보내는 일", ["금리", "CI/CD"]],
  ])("of %j begin with %j", (text, expected) => {
    expect(keywords(text)).toEqual(expected);
  });

  it.each([
    "금리, 환율\n날짜: 11월 3일",
    "오늘의 핵심: 금리가 올랐다.",
    "삼성 - 하이닉스",
    "금리 - 물가 - 환율\n주가 - 채권 - 금",
    "경제: 금리, 환율\n기술: AI, 반도체",
    "https://example.com\nhttps://example.org",
    "- 금리: 돈의 값\n- 물가: 물건의 값",
    "금리, 물가: 돈의 값\n환율, 주가: 값의 값",
    "금리/물가: 돈의 값\n환율/주가: 값의 값",
    "금리: 돈의 값, 환율",
    "금리: 돈의 값, 환율, 물가: 물건 값",
    "경제: 금리, 기술: AI",
    "삼성 - 하이닉스, 금리 - 물가",
    "환율(원: 달러: 값\n금리(돈: 값",
  ])("are none in %j", (text) => {
    expect(keywords(text)).toEqual([]);
  });
});
