import { describe, expect, it } from "vitest";
import {
  isBoldLabel,
  isTitleOfFields,
  isUsualBoldLabel,
  leadingFields,
} from "../../../../src/parse/labels/lines/leading-fields.ts";
import { lineOf, linesOf, plainLexicon } from "../../../support/read-sections.ts";

function read(markdown: string) {
  const { lines, isUsual } = leadingFields(linesOf(markdown).lines, plainLexicon);
  return [lines.length, isUsual];
}

describe("leadingFields", () => {
  it.each([
    ["제목 : 금리\n2) 신문사/날짜 : 한겨레 / 3.2\n요약: 올랐다", 2, true],
    ["[기사 제목] 금리\n요약: 올랐다", 1, true],
    ["[헤드라인] 금리\n[요약] 올랐다", 1, true],
    ["**날짜** 3월 2일\n요약: 올랐다", 1, true],
    ["제목 : 금리\n오늘의 날씨: 맑음\n요약: 올랐다", 2, false],
    ["금리가 올랐다\n제목: 금리\n요약: 올랐다", 0, true],
    ["[3/10 신문 읽기]\n요약: 올랐다", 1, false],
    ["📰 첫 번째 기사\n제목: 금리\n요약: 올랐다", 2, false],
    ["□ 기사 개요\n ○ 제목 : 금리\n□ 요약\n ○ 올랐다", 2, false],
    ["Ⅰ. 기사 개요\nⅡ. 요약: 올랐다", 1, false],
    ["□ 키워드\n ○ 금리\n□ 요약", 0, true],
    ["♥ 오늘도 금리가 올랐다.\n요약: 올랐다", 0, true],
    ["📰 <오늘의 경제>\n날짜: 3월 2일\n요약: 올랐다", 2, false],
    ["https://example.com/a\n요약: 올랐다", 0, true],
    ["[속보] 금리가 올랐다\n요약: 올랐다", 0, true],
    ["**배경**: 금리\n요약: 올랐다", 0, true],
    ["그는 이렇게 말했는데 다음과 같다: 오른다\n요약: 올랐다", 0, true],
  ])("reads those of %j", (markdown, count, isUsual) => {
    expect(read(markdown)).toEqual([count, isUsual]);
  });
});

describe("isTitleOfFields", () => {
  it.each([
    ["[3/10 신문 읽기]", true],
    ["📰 첫 번째 기사", true],
    ["□ 기사 개요", true],
    ["Ⅰ. 기사 개요", true],
    ["―――――", true],
    ["――", false],
    ["첫 번째 기사", false],
    ["- 첫 번째 기사", false],
    ["“첫 번째 기사”", false],
    ["📰 기사를 읽었다!", false],
  ])("tells %s", (line, isTitle) => {
    expect(isTitleOfFields(line)).toBe(isTitle);
  });
});

describe("isBoldLabel", () => {
  it.each([
    ["**배경**: 물가", true],
    ["**배경:** 물가", true],
    ["**배경**은 물가", false],
    ["글 **배경**: 물가", false],
  ])("tells %s", (markdown, isLabel) => {
    expect(isBoldLabel(lineOf(markdown))).toBe(isLabel);
  });
});

describe("isUsualBoldLabel", () => {
  it.each([
    ["**메모** 어렵다", true],
    ["📌 **2. 메모** 어렵다", true],
    ["**날짜** 3월 2일", true],
    ["**메모**는 어렵다", false],
    ["**메모**", false],
    ["글 **메모** 어렵다", false],
    ["**한국은행** 총재가 말했다", false],
  ])("tells %s", (markdown, isLabel) => {
    expect(isUsualBoldLabel(lineOf(markdown))).toBe(isLabel);
  });
});
