import { expect, it } from "vitest";
import { countOf } from "../../../src/model/text/count-of.ts";

it.each([
  ["금리", "환율", 0],
  ["a,b,c", ",", 2],
  ["aaaa", "aa", 2],
  ["", "a", 0],
])("counts in %j how often %j occurs: %i", (text, wanted, expected) => {
  expect(countOf(text, wanted)).toBe(expected);
});
