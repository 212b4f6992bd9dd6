import { expect, it } from "vitest";
import { withoutCountingSigns } from "../../../../src/parse/values/signs/counted-lines.ts";

it.each([
  [
    ["① 하나", "② 둘"],
    ["하나", "둘"],
  ],
  [
    ["요약이다", "①하나", "더", "②둘"],
    ["요약이다", "하나", "더", "둘"],
  ],
  [
    ["가. 하나", "나) 둘", "(다) 셋"],
    ["하나", "둘", "셋"],
  ],
  [
    ["1.하나", "2.둘"],
    ["하나", "둘"],
  ],
  [
    ["(1) 하나", "덧붙임", "2) 둘"],
    ["하나", "덧붙임", "둘"],
  ],
  [
    ["1️⃣ 하나", "2️⃣둘"],
    ["하나", "둘"],
  ],
])("leaves out the numbers of %j", (lines, expected) => {
  expect(withoutCountingSigns(lines)).toEqual(expected);
});

it.each([
  [["1. 하나"]],
  [["1.5% 올랐다", "2.5% 내렸다"]],
  [["① 하나"]],
  [["나. 하나", "다. 둘"]],
  [["가. 하나"]],
  [["② 둘", "③ 셋"]],
  [["하나 ① 둘", "셋 ②"]],
])("keeps %j", (lines) => {
  expect(withoutCountingSigns(lines)).toBe(lines);
});
