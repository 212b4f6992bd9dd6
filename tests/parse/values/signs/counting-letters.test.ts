import { expect, it } from "vitest";
import { countingLetter, countingLetters } from "../../../../src/parse/values/signs/counting-letters.ts";

it("counts with the first letters of the alphabet, each with its vowel", () => {
  expect([...countingLetters]).toHaveLength(14);
  const begins = new RegExp(`^${countingLetter}`, "u");
  expect(
    ["가. 하나", "나) 둘", "(다) 셋", "가.하나", "가 하나", "각. 하나"].map((line) => begins.exec(line)?.[1]),
  ).toEqual([...["가", "나", "다"], ...[undefined, undefined, undefined]]);
});
