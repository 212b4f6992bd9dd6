import { describe, expect, it } from "vitest";
import { applyEdits, withoutOverlaps } from "../../../src/model/problem/apply-edits.ts";
import { placeOf, sourceText } from "../../../src/parse/places/source-text.ts";

const text = "가나다라";
const edit = (start: number, end: number, wanted: string) => ({
  place: placeOf(sourceText(text), start, end),
  text: wanted,
});

describe("edits of one text", () => {
  it("are made in its order, of two that overlap only the first", () => {
    const chosen = withoutOverlaps([
      edit(2, 3, "C"),
      edit(0, 1, "A"),
      edit(0, 2, "B"),
      edit(4, 4, "!"),
      edit(4, 4, "?"),
    ]);
    expect(chosen.map(({ text: wanted }) => wanted)).toEqual(["A", "C", "!"]);
    expect(applyEdits(text, chosen)).toBe("A나C라!");
  });

  it("are made in a part of it as well", () => {
    expect(applyEdits("다라", [edit(2, 3, "C")], 2)).toBe("C라");
  });
});
