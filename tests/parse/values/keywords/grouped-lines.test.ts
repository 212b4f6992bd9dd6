import { describe, expect, it } from "vitest";
import { groupedLines } from "../../../../src/parse/values/keywords/grouped-lines.ts";
import { firstValue } from "../../../support/read-sections.ts";

const groups = (text: string) =>
  [...groupedLines(firstValue(`## 키워드\n\n${text}`).value.blocks).values()].map((line) => line.text);

describe("groupedLines", () => {
  it.each([
    ["**경제**: 금리, 물가\n**정치**: 선거, 국회", ["금리, 물가", "선거, 국회"]],
    ["경제: 금리, 물가", ["금리, 물가"]],
    ["경제 - 금리 / 물가", ["금리 / 물가"]],
    ["경제 > 금리, 환율\n사회 > 저출산", ["금리, 환율", "저출산"]],
    ["**경제**: 금리, 물가\n\n**정치**: 선거", ["금리, 물가", "선거"]],
    ["경제: 기준 금리, 소비자 물가, 환율", ["기준 금리, 소비자 물가, 환율"]],
    ["- **경제**: 금리, 물가\n- **정치**: 선거, 국회\n- 기술: AI", ["금리, 물가", "선거, 국회", "AI"]],
    ["- 경제: #금리 #물가\n- 정치: #선거", ["#금리 #물가", "#선거"]],
    ["• 경제: 금리, 물가\n• 정치: 선거, 국회", ["금리, 물가", "선거, 국회"]],
    ["경제: 금리, 물가\n환율", ["금리, 물가"]],
    ["**경제** 금리, 물가\n**정치** 선거", ["금리, 물가", "선거"]],
    ["- **경제** 금리, 물가\n- **정치** 선거, 국회", ["금리, 물가", "선거, 국회"]],
  ])("of %j hold %j", (text, expected) => {
    expect(groups(text)).toEqual(expected);
  });

  it.each([
    "금리: 돈의 값, 이자\n물가: 값",
    "- 금리: 이자, 대가\n- 물가: 값",
    "- 경제: 금리, 물가\n- 정치: 선거, 국회\n- 환율",
    "금리: 값\n물가: 값\n환율: 원화, 달러",
    "금리, 물가: 돈, 값",
    "**미국** 금리, 물가",
    "**금리** 돈의 값, 이자\n**물가** 물건의 값",
    "**기준**금리, 물가\n**소비자**물가, 환율",
    "경제: 금리, 기술: AI",
    "10:30, 11:40",
    "https://example.com/a, https://example.com/b",
    "오늘의 핵심: 금리가 올랐다.",
  ])("are none in %j", (text) => {
    expect(groups(text)).toEqual([]);
  });
});
