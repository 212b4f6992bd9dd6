import { expect, it } from "vitest";
import { withHangulAsText } from "../../../src/parse/formulas/hangul-as-text.ts";

it.each([
  ["매출 총이익 = 매출 - 원가", "\\text{매출 총이익} = 매출 - 원가"],
  ["a b", "a b"],
  ["매출", "매출"],
])("words in a formula stay words: %j", (tex, kept) => {
  expect(withHangulAsText(tex)).toBe(kept);
});
