import { expect, it } from "vitest";
import { splitOutsideParentheses } from "../../../../src/parse/values/signs/split-outside-parentheses.ts";
import { lineOf } from "../../../support/read-sections.ts";

it.each([
  ["환율(원, 달러), 금리", ["환율(원, 달러)", "금리"]],
  ["[[1, 2]] 금리, 물가", ["[[1, 2]] 금리", "물가"]],
  ["닫히지 않은 (괄호, 쉼표", ["닫히지 않은 (괄호", "쉼표"]],
  ["금리", ["금리"]],
])("splits %j into %j", (text, pieces) => {
  const read = splitOutsideParentheses(lineOf(text), (line, index) => line.text.charAt(index) === ",");
  expect(read.map((piece) => piece.text)).toEqual(pieces);
});
