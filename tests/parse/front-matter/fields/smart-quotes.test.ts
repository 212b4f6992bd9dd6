import { describe, expect, it } from "vitest";
import {
  isCurlyQuotation,
  smartQuotes,
  withoutSmartQuotes,
} from "../../../../src/parse/front-matter/fields/smart-quotes.ts";
import { fieldIn, fixed } from "../../../support/front-matter.ts";

describe("A text in curly quotes", () => {
  it.each([
    ["“금리”", "금리"],
    ["“금리“", "금리"],
    ['“금리"', "금리"],
    ["‘초거대 AI’", "초거대 AI"],
    ["“‘초거대’ AI”", "‘초거대’ AI"],
  ])("%s is %s", (text, inner) => {
    expect(withoutSmartQuotes(text)).toBe(inner);
  });

  it.each(["금리", "“금리", "금리”", "“금리”와 “물가”", "“ ”", "“”", "“금리’"])("is not %s", (text) => {
    expect(withoutSmartQuotes(text)).toBeNull();
  });
});

describe("A quotation", () => {
  it.each([
    ["“금리 더 올린다”", true],
    ["‘초거대 AI’", true],
    ["“금리“", true],
    ['“금리"', false],
    ["‘금리'", false],
    ["“금리”와 “물가”", false],
    ["금리", false],
  ])("%s: %s", (text, expected) => {
    expect(isCurlyQuotation(text)).toBe(expected);
  });
});

it("replaces the value with the one that is read", () => {
  const problem = smartQuotes(fieldIn("draft: “true”"), "“true”", "true");
  expect([problem.rule, fixed("draft: “true”", [problem])]).toEqual(["front-matter-smart-quotes", "draft: true"]);
});
