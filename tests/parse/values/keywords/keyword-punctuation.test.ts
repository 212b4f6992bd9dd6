import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { onlyParts, withoutPunctuation } from "../../../../src/parse/values/keywords/keyword-punctuation.ts";
import { hasWords } from "../../../../src/parse/values/wording/has-words.ts";
import type { VisibleText } from "../../../../src/parse/visible/visible-lines.ts";

function visible(text: string): VisibleText {
  const starts = Array.from({ length: text.length }, (_, index) => index);
  return { text, starts, ends: starts.map((start) => start + 1), locate: (offset) => offset };
}

function read(text: string) {
  const { keyword, isWhole } = withoutPunctuation(visible(text));
  return { keyword: keyword.text, isWhole };
}

describe("withoutPunctuation", () => {
  it.each([
    ["#금리.", "금리", true],
    ['"금리"', "금리", true],
    ["<b> 태그", "<b> 태그", true],
    ["금리 [기준]", "금리 [기준]", true],
    ["-5도", "-5도", true],
    ["금리?", "금리", false],
    ["'금리", "금리", false],
  ])("reads %s", (typed, keyword, isWhole) => {
    expect(read(typed)).toEqual({ keyword, isWhole });
  });

  it("reads a keyword without signs around it as it does the same one in quotation marks", () => {
    const pieces = ["금리", "A", "5", "#", ".", ",", "?", "!", ":", " ", "-", "…", "•"];
    const text = fc.array(fc.constantFrom(...pieces), { maxLength: 6 }).map((some) => some.join(""));
    fc.assert(
      fc.property(text.filter(hasWords), (typed) => {
        expect(read(`"${typed}"`)).toEqual(read(typed));
      }),
      { numRuns: 1_000 },
    );
  });
});

describe("onlyParts", () => {
  it("has no meaning of its own", () => {
    expect(["# , ·", "", "(", "가"].map((text) => onlyParts.test(text))).toEqual([true, true, false, false]);
  });
});
