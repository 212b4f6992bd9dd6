import { expect, it } from "vitest";
import { wordsKept } from "../../../src/parse/formulas/words-kept.ts";

it.each([
  ["매출 총이익 = 매출 - 원가", "\\text{매출 총이익} = 매출 - 원가"],
  ["a b", "a b"],
  ["매출", "매출"],
])("words in a formula stay words: %j", (tex, kept) => {
  expect(wordsKept(tex)).toBe(kept);
});
