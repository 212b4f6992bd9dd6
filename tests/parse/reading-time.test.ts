import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textLength } from "../../src/parse/reading-time.ts";

const countWords = (text: string) => textLength(text).wordCount;
const readingMinutes = (text: string) => textLength(text).readingMinutes;

describe("the words of a text", () => {
  it.each([
    ["LG그룹이 세계 최대 규모 데이터를 학습한", 6],
    ["1분기 GDP는 - 0.3% !", 3],
    ["... — ,,,", 0],
    ["", 0],
    ["한 줄\n두\t줄\u3000셋", 5],
  ])("counts 어절 in %j", (text, words) => {
    expect(countWords(text)).toBe(words);
  });

  it("agrees with the definition for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."가힣京あA1 \t\u3000.-é😀𠀀") }), (text) => {
        const defined = text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
        expect(countWords(text)).toBe(defined);
      }),
    );
  });
});

describe("the minutes to read a text", () => {
  it("is never less than one", () => {
    expect(readingMinutes("")).toBe(1);
    expect(readingMinutes("짧다")).toBe(1);
  });

  it("counts Hangul and Han by characters, whatever their spacing", () => {
    expect(readingMinutes("가".repeat(2500))).toBe(5);
    expect(readingMinutes("가나 다라 ".repeat(625))).toBe(5);
    expect(readingMinutes("京".repeat(1000))).toBe(2);
  });

  it("counts other scripts by words, and adds both", () => {
    expect(readingMinutes("economy ".repeat(1000))).toBe(5);
    expect(readingMinutes(`${"economy ".repeat(400)}${"경제".repeat(500)}`)).toBe(4);
  });
});
