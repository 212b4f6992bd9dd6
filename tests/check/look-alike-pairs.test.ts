import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lookAlikePairs } from "../../src/check/look-alike-pairs.ts";
import { looksAlike } from "../../src/model/text/look-alike.ts";

const pairs = (...words: readonly (readonly [string, number])[]) =>
  lookAlikePairs(words.map(([name, notes]) => ({ name, notes }))).map(
    ({ rare, usual }) => `${rare.name} → ${usual.name}`,
  );

describe("lookAlikePairs", () => {
  it("finds spellings of one word, and slips of the finger from a usual one", () => {
    expect(
      pairs(
        ["인플레이션", 5],
        ["deposit", 3],
        ["경제", 2],
        ["AI반도체", 1],
        ["경재", 1],
        ["ai 반도체", 1],
        ["인플레이숀", 1],
        ["deposits", 1],
      ),
    ).toEqual(["경재 → 경제", "ai 반도체 → AI반도체", "인플레이숀 → 인플레이션", "deposits → deposit"]);
  });

  it("believes what several notes say, and takes no slip for granted between words used once", () => {
    expect(pairs(["결제", 9], ["결재", 3])).toEqual([]);
    expect(pairs(["국고채", 1], ["국공채", 1])).toEqual([]);
    expect(pairs(["인플레이션", 3], ["인플레이숀", 2])).toEqual([]);
  });

  it("sees nothing in words that only share letters", () => {
    const words = ["금리", "금지", "환율", "환급", "2021년", "2022년", "코로나19", "코로나20", "무역", "무역수지"];
    expect(pairs(...words.map((word, index) => [word, index < 5 ? 9 : 1] as const))).toEqual([]);
  });

  it("finds one for every rare word that looks like a usual one", () => {
    const letter = fc.constantFrom(..."가각나경제재인플레이션a bs-1");
    const word = fc.string({ unit: letter, minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 2, maxLength: 8 }), ([rare = "", ...usual]) => {
        const found = lookAlikePairs([...usual.map((name) => ({ name, notes: 5 })), { name: rare, notes: 1 }]);
        expect(found.length).toBe(usual.some((name) => looksAlike(name, rare)) ? 1 : 0);
      }),
      { numRuns: 500 },
    );
  });

  it("does not compare fifty thousand words with each other", () => {
    const syllables = [..."가나다라마바사아자차카타파하강남당랑망방상앙장창"];
    const syllable = (index: number): string => syllables[Math.floor(index) % syllables.length] ?? "";
    const words = Array.from({ length: 50_000 }, (_, index) => ({
      name: [index, index / 24, index / 576, index * 7, index * 13].map(syllable).join(""),
      notes: index < 10_000 ? 3 : 1,
    }));
    expect(lookAlikePairs(words).length).toBeGreaterThan(0);
  });
});
