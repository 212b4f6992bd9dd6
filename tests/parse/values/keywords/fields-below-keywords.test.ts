import { describe, expect, it } from "vitest";
import { fieldsBelowKeywords } from "../../../../src/parse/values/keywords/fields-below-keywords.ts";
import { readKeywords } from "../../../../src/parse/values/keywords.ts";
import { firstValue } from "../../../support/read-sections.ts";

const fields = (markdown: string) =>
  [...fieldsBelowKeywords(firstValue(markdown).value.blocks)].map(({ text }) => text);

describe("fieldsBelowKeywords", () => {
  it.each([
    [
      "Keywords: rates, ECB\nGist: The bank waits.\nUnclear: what is it?",
      ["Gist: The bank waits.", "Unclear: what is it?"],
    ],
    ["키워드: 금리, 환율\n날짜: 11월 3일", ["날짜: 11월 3일"]],
    ["## 키워드\n\n금리, 환율\n📌 메모: 어렵다", ["📌 메모: 어렵다"]],
    ["키워드: 금리, 환율\n물가\n메모: 어렵다, 다시 읽어 볼 것", ["메모: 어렵다, 다시 읽어 볼 것"]],
  ])("in %j are %j", (markdown, expected) => {
    expect(fields(markdown)).toEqual(expected);
  });

  it.each([
    "키워드: 금리\n물가: 물건의 값이다.",
    "키워드: 금리: 돈의 값, 물가: 물건의 값\n환율: 돈의 교환 비율",
    "키워드: 금리, 환율\n경제: 물가, 주가",
    "키워드: 금리, 환율\n물가 - 물건의 값",
    "키워드: 금리, 환율\n물가",
    "## 키워드\n\n금리, 환율\n\n- 물가: 물건의 값",
    "## 키워드\n\n- 금리, 환율\n  날짜: 11월 3일",
    "키워드: 값이 올라서, 모두 놀랐다.\n물가: 물건의 값",
  ])("are none in %j", (markdown) => {
    expect(fields(markdown)).toEqual([]);
  });

  it("are no keywords", () => {
    const { body, value } = firstValue("키워드: 금리, 환율\n날짜: 11월 3일\n메모: 어렵다.\n물가");
    const { values, complete } = readKeywords(body, value);
    expect(values.map((keyword) => keyword.value)).toEqual(["금리", "환율", "물가"]);
    expect(complete).toBe(false);
  });
});
