import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold, foldWithOffsets } from "../../../src/model/search/fold.ts";

describe("fold", () => {
  it.each([
    ["초거대 AI", "초거대ai"],
    ["ＬＧ　ＡＩ연구원", "lgai연구원"],
    ["“집단 지성”으로", '"집단지성"으로'],
    ["한글".normalize("NFD"), "한글"],
    ["soft\u00ADhyphen zero\u200Bwidth", "softhyphenzerowidth"],
    ["3.5%", "3.5%"],
  ])("%j becomes %j", (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it("is idempotent, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

describe("foldWithOffsets", () => {
  it("leads every unit back to the character it came from", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (typed) => {
        const text = typed.normalize("NFC");
        const { folded, offsets } = foldWithOffsets(text);
        expect(offsets).toHaveLength(folded.length);
        for (const [unit, offset] of offsets.entries()) {
          const character = String.fromCodePoint(text.codePointAt(offset) ?? 0);
          expect(fold(character)).toContain(folded.charAt(unit));
        }
      }),
    );
  });
});
