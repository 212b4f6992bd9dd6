import { describe, expect, it } from "vitest";
import { isCurlyQuotation, withoutSmartQuotes } from "../../../../src/parse/front-matter/fields/smart-quotes.ts";

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
