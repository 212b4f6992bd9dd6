import { expect, it } from "vitest";
import { htmlOf } from "../../../support/parse-body.ts";

it.each([
  ['<div markdown="1">a\n**b**</div>', true],
  ['<div markdown="1">a\n**b**\n</div>', false],
  ['<div markdown="1">a\n\n**b**</div>', false],
  ['<div markdown="1">a\n- **b**</div>', false],
  ['<div markdown="1">a\n> **b**</div>', false],
  [`<div markdown="1">a\n${"b\n".repeat(100)}**c**</div>`, false],
])("knows whether a box ends in the paragraph it begins with: %j", (text, isOne) => {
  expect(htmlOf(text).startsWith("<div><div>a")).toBe(isOne);
});
