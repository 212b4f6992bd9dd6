import fc from "fast-check";
import { expect, it } from "vitest";
import { foldWithOffsets } from "../../../src/model/search/fold.ts";
import { initialsOf } from "../../../src/model/search/initials.ts";
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

it("reads the same consonants as folding the whole text does, whatever is among them", () => {
  /** Every three letters of the folded text, if they are consonants. */
  const inFolded = (text: string) => {
    const { folded, offsets } = foldWithOffsets(initialsOf(text));
    return offsets
      .map((at, index) => ({ letters: folded.slice(index, index + 3), at }))
      .filter(({ letters }) => /^[ㄱ-ㅎ]{3}$/u.test(letters));
  };
  const letter = fc.constantFrom(
    ..."가각힣ㄱㅎㅏA1,.‘ﾡ\u1100\u1161\u200b\u00ad\ufe0f 𠀀😀".normalize("NFD"),
    "각",
    "값",
    "힣",
    "한",
  );
  const words = fc.oneof(fc.string({ unit: letter }), fc.string({ unit: "grapheme" }), fc.string({ unit: "binary" }));
  fc.assert(
    fc.property(words, (text) => {
      const named = {
        ...document,
        title: text,
        tags: [],
        keywords: [text],
        parts: [],
        ownParts: 0,
        beginning: 0,
        labels: [],
      };
      const found = inFolded(text);
      expect(documentOpenings(named)).toEqual({
        title: found.filter(({ at }) => beginsWord(text, at)).map(({ letters }) => letters),
        names: found.map(({ letters }) => letters),
        own: [],
      });
    }),
    { numRuns: 500 },
  );
});
