import { expect, it } from "vitest";
import { withoutSignsOfLines } from "../../../src/parse/values/signs-of-lines.ts";

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
    ["1)하나", "2)둘"],
    ["하나", "둘"],
  ],
  [
    ["1.하나", "더", "2.둘"],
    ["하나", "더", "둘"],
  ],
  [
    ["○ 하나", "○ 둘"],
    ["하나", "둘"],
  ],
  [["▶하나"], ["하나"]],
  [
    ["-하나", "-둘"],
    ["하나", "둘"],
  ],
  [
    ["ㅇ 하나", "ㅇ 둘"],
    ["하나", "둘"],
  ],
])("leaves out the signs of %j", (lines, expected) => {
  expect(withoutSignsOfLines(lines)).toEqual(expected);
});

it.each([
  [["① 하나"]],
  [["② 둘", "③ 셋"]],
  [["하나 ① 둘", "셋 ②"]],
  [["○ 하나", "둘"]],
  [["-3% 내렸다"]],
  [["ㅇㅇ 하나"]],
  [["1)하나"]],
  [["1.5배 올랐다", "2.5배 올랐다"]],
  [["○"]],
])("keeps %j", (lines) => {
  expect(withoutSignsOfLines(lines)).toBe(lines);
});
