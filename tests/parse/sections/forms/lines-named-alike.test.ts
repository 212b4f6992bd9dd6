import { describe, expect, it } from "vitest";
import { paragraphLabels } from "../../../../src/parse/labels/lines/paragraph-labels.ts";
import { withoutNamesAlike } from "../../../../src/parse/sections/forms/lines-named-alike.ts";
import { costGrowth, nearlyLinear } from "../../../support/cost-growth.ts";
import { bodyWithLexicon } from "../../../support/read-sections.ts";

function linesOf(paragraph: string, isAboveList = false): readonly (readonly string[])[] {
  const body = bodyWithLexicon(paragraph);
  const inline = body.tokens[1];
  if (inline === undefined) throw new Error(`No paragraph: ${paragraph}`);
  const { labels } = paragraphLabels(body, inline, "marked");
  const { content } = inline;
  return withoutNamesAlike(labels, { content, isAboveList }).map(({ lines }) => lines.map(({ text }) => text));
}

describe("withoutNamesAlike", () => {
  it.each([
    ["■ 키워드: 금리, 환율\n■ 시사점: 오른다\n더 오른다", [["금리, 환율"]]],
    ["■ 요약: 올랐다\n■ 직무: 은행\n■ 질문: 왜?", [["올랐다"], ["왜?"]]],
    ["[키워드]\n금리\n[메모]\n오른다", [["금리"]]],
    ["**요약**\n올랐다\n**밑줄**\n물가", [["올랐다"]]],
    ["[키워드]\n[금리]\n[환율]\n물가", [["[금리]", "[환율]", "물가"]]],
    ["**용어**\n배운 것이다\n**금리**\n돈의 값", [["배운 것이다", "금리", "돈의 값"]]],
    ["키워드: 금리\n■ 시사점: 오른다", [["금리", "■ 시사점: 오른다"]]],
    ["■ 키워드:\n금리\n■ 환율", [["금리", "■ 환율"]]],
    [`■ 요약: ${"길다 ".repeat(80)}<br>■ 직무: 은행`, [[`${"길다 ".repeat(80)}`.trim(), "■ 직무: 은행"]]],
    ["■ 출처: 한겨레\n■ 날짜: 오늘", [["한겨레", "■ 날짜: 오늘"]]],
    ["■ 용어: RP - 채권\n■ 콜: 하루", [["RP - 채권", "■ 콜: 하루"]]],
    ["📌 요약: 올랐다\n🔎 용어: RP - 채권\n💬 한마디: 쉽다", [["올랐다"], ["RP - 채권"]]],
  ])("reads %j", (paragraph, expected) => {
    expect(linesOf(paragraph)).toEqual(expected);
  });

  it("leaves a name alone on the last line to the list below it", () => {
    expect(linesOf("◇ 키워드: 금리, 환율\n◇ 메모", true)).toEqual([["금리, 환율"]]);
    expect(linesOf("◇ 키워드: 금리, 환율\n◇ 메모")).toEqual([["금리, 환율", "◇ 메모"]]);
    expect(linesOf("[키워드]\n금리\n[환율]", true)).toEqual([["금리", "[환율]"]]);
  });

  it("takes time in proportion to a paragraph's labels, each marked otherwise", () => {
    const signs = [..."■□◆◇○●◎△▲▽▼★☆◐◑◒◓◔◕◖◗◘◙◚◛◜"];
    const marks = signs.flatMap((one) => signs.flatMap((other) => signs.map((third) => one + other + third)));
    const paragraphOf = (size: number) =>
      Array.from({ length: size }, (_, at) => `${marks[at * 7] ?? ""} 요약: 올랐다`).join("\n");
    expect(costGrowth((size) => linesOf(paragraphOf(size)), 500)).toBeLessThan(nearlyLinear);
  });
});
