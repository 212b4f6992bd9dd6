import { expect, it } from "vitest";
import { isThousandsComma } from "../../../../src/parse/values/signs/thousands-comma.ts";
import { noteFrom } from "../../../support/note-from.ts";

it.each([
  ["1,000원", true],
  ["1，000", true],
  ["12,345,678", true],
  ["1,0000", false],
  ["금리, 100", false],
  ["1, 000", false],
  [",000", false],
])("%s: %s", (text, isWithin) => {
  expect(isThousandsComma(text, text.search(/[,，]/u))).toBe(isWithin);
});

it("divides no term from its explanation", () => {
  const { terms } = noteFrom("# 키워드 & 용어 : 금리 : 1,000원, 환율 : 1,300원");
  expect(terms.map(({ value }) => value)).toEqual([
    { term: "금리", definition: "1,000원" },
    { term: "환율", definition: "1,300원" },
  ]);
});
