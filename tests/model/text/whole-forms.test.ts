import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textPieces } from "../../../src/model/text/whole-forms.ts";

describe("textPieces", () => {
  it("splits a text at the edges of short forms", () => {
    expect(textPieces("오늘 원/달러 환율")).toEqual([
      { text: "오늘 ", isWhole: false },
      { text: "원/달러", isWhole: true },
      { text: " 환율", isWhole: false },
    ]);
    expect(textPieces("")).toEqual([]);
  });

  it("keeps every letter", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("원", "/", "·", "=", " ", "a")), (letters) => {
        const text = letters.join("");
        expect(
          textPieces(text)
            .map((piece) => piece.text)
            .join(""),
        ).toBe(text);
      }),
    );
  });
});
