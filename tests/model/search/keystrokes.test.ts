import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keystrokes, withoutLastConsonant } from "../../../src/model/search/keystrokes.ts";

describe("the keys that type a text", () => {
  it.each([
    ["엑사원", "ㅇㅔㄱㅅㅏㅇㅜㅓㄴ"],
    ["값 3A", "ㄱㅏㅂㅅ 3A"],
    ["깎의ㄱ", "ㄲㅏㄲㅇㅡㅣㄱ"],
  ])("of %s are %s", (text, keys) => {
    expect(keystrokes(text)).toBe(keys);
  });

  it("are as many letters as Unicode takes a syllable apart into, or more where one letter takes two keys", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0xac00, max: 0xd7a3 }), (unit) => {
        const syllable = String.fromCharCode(unit);
        expect(keystrokes(syllable).length).toBeGreaterThanOrEqual(syllable.normalize("NFD").length);
        expect(keystrokes(syllable)).toMatch(/^[ㄱ-ㅣ]{2,5}$/u);
      }),
    );
  });

  it("leave a syllable without its last consonant, which may begin the next", () => {
    expect(["삿", "값", "있", "사", "A", "ㄱ", "", "삿삿"].map(withoutLastConsonant)).toEqual([
      ...["사", "갑", "이"],
      ...[null, null, null, null, null],
    ]);
  });
});
