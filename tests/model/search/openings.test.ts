import { expect, it } from "vitest";
import { beginsWord, documentOpenings } from "../../../src/model/search/openings.ts";

const document = { url: "/", date: "2022-01-07", tags: ["경제"], keywords: ["초거대모델", "LG"] };

it("three first consonants match the start of a title's words, anywhere in a keyword, and the start of the student's words", () => {
  const parts = ["LG, 초거대AI 엑사원 값", "본문의 말"];
  expect(documentOpenings({ ...document, title: "새 반도체", parts, ownParts: 1, beginning: 0, labels: [] })).toEqual({
    title: ["ㅅㅂㄷ", "ㅂㄷㅊ"],
    names: ["ㅊㄱㄷ", "ㄱㄷㅁ", "ㄷㅁㄷ"],
    own: ["ㅊㄱㄷ", "ㅇㅅㅇ"],
  });
});

it("a word begins where no syllable precedes", () => {
  expect([0, 1, 2, 3].map((at) => beginsWord("AI엑사", at))).toEqual([true, true, true, false]);
});
