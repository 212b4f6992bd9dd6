import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mayBeName, meansNone } from "../../../../src/parse/values/wording/none-words.ts";

describe("mayBeName", () => {
  it("knows the words for nothing that are also names", () => {
    for (const text of ["X", "x", "무", "N/A", "None"]) expect(mayBeName(text)).toBe(true);
    for (const text of ["없음", "해당 없음", "", "xy"]) expect(mayBeName(text)).toBe(false);
  });
});

describe("meansNone", () => {
  it.each([
    "없음",
    "없음.",
    " 없 음 ",
    "-",
    "",
    "...",
    "없습니다",
    "딱히 없음!",
    "N/A",
    "None",
    "x",
    "X",
    "해당 없음",
    "(없음)",
  ])("takes «%s» for nothing", (text) => {
    expect(meansNone(text)).toBe(true);
  });

  it.each(["없음이 왜 문제일까?", "0", "왜?", "xy", "없는 것"])("takes «%s» for something", (text) => {
    expect(meansNone(text)).toBe(false);
  });
});

describe("a word for nothing among signs", () => {
  const sign = fc.constantFrom("", "", " ", ".", "(", "-", "/", "!", "\u3000", "~", "✅");
  const word = fc.constantFrom(
    "없음",
    "아직 없음",
    "딱히없음",
    "특별히 없음",
    "해당 사항 없음",
    "무",
    "X",
    "None",
    "nA",
  );

  it("is one wherever they stand, and none behind a letter", () => {
    fc.assert(
      fc.property(word, fc.array(sign, { minLength: 9, maxLength: 9 }), (typed, signs) => {
        const spread = [...typed].map((letter, place) => (signs[place] ?? "") + letter).join("");
        expect(meansNone(spread + (signs[8] ?? ""))).toBe(true);
        expect(meansNone(`${signs[7] ?? ""}가${spread}`)).toBe(false);
      }),
    );
  });
});
