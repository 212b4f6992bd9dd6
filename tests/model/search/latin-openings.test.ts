import { describe, expect, it } from "vitest";
import { beginsLatinWord, isShortLatin, latinOpenings } from "../../../src/model/search/latin-openings.ts";

describe("isShortLatin", () => {
  it.each(["ai", "gdp"])("is true for %s", (word) => expect(isShortLatin(word)).toBe(true));
  it.each(["a", "bank", "g7", "금리", "ai칩"])("is false for %s", (word) => expect(isShortLatin(word)).toBe(false));
});

describe("latinOpenings", () => {
  it("tells how each Latin word begins, whatever letters of other scripts touch it", () => {
    expect(latinOpenings("초거대AI와 GDP 3km, a")).toEqual([
      { letters: "ai", isWhole: true },
      { letters: "gd", isWhole: false },
      { letters: "km", isWhole: true },
    ]);
  });

  it("lets a word begin at a capital inside another, and narrows wide letters", () => {
    expect(latinOpenings("OpenAI ＡＩ")).toEqual([
      { letters: "op", isWhole: false },
      { letters: "ai", isWhole: true },
      { letters: "ai", isWhole: true },
    ]);
  });

  it("tells nothing of a text without Latin words", () => expect(latinOpenings("금리 3.7%")).toEqual([]));
});

describe("beginsLatinWord", () => {
  it("is true where latinOpenings finds a word, and false inside one", () => {
    expect(beginsLatinWord("AI", 0)).toBe(true);
    expect(beginsLatinWord("초거대AI", 3)).toBe(true);
    expect(beginsLatinWord("OpenAI", 4)).toBe(true);
    expect(beginsLatinWord("raise", 1)).toBe(false);
    expect(beginsLatinWord("PAID", 1)).toBe(false);
  });
});
