import { describe, expect, it } from "vitest";
import { hasWords, hasWordsOrPictures } from "../../../../src/parse/values/wording/has-words.ts";

describe("hasWords", () => {
  it("wants a letter or a digit of any script", () => {
    for (const text of ["가", "a", "1", "漢", "①", "- ㄱ"]) expect(hasWords(text)).toBe(true);
    for (const text of ["", " ", "-", "?!", "🔑", "…"]) expect(hasWords(text)).toBe(false);
  });
});

describe("hasWordsOrPictures", () => {
  it("accepts a picture", () => {
    for (const text of ["가", "🔥", "- 👍"]) expect(hasWordsOrPictures(text)).toBe(true);
    for (const text of ["", "-", "?!", "…"]) expect(hasWordsOrPictures(text)).toBe(false);
  });
});
