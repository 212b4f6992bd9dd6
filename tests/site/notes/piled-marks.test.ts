import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findPiledMarks, mostMarks } from "../../../src/site/notes/piled-marks.ts";

const acute = "\u0301";
/** Two UTF-16 units: the stem of a musical note. */
const stem = "\u{1D165}";

describe("marks piled on a letter", () => {
  it("are found where there are more than any letter has, and counted", () => {
    expect(findPiledMarks(`가나${acute.repeat(mostMarks + 1)}다`)).toEqual({ offset: 2, count: mostMarks + 1 });
    expect(findPiledMarks(`가${stem.repeat(mostMarks + 1)}`)).toEqual({ offset: 1, count: mostMarks + 1 });
    expect(findPiledMarks(acute.repeat(3 * mostMarks))).toEqual({ offset: 0, count: 3 * mostMarks });
  });

  it("are none where letters have theirs, or the text ends", () => {
    const letter = `e${acute.repeat(mostMarks)}`;
    for (const text of ["", "가", acute, letter, letter.repeat(5), `${stem.repeat(mostMarks)}가`, "\uDD65\uDD65"])
      expect(findPiledMarks(text)).toBeNull();
  });

  it("are found anywhere", () => {
    fc.assert(
      fc.property(
        fc.nat(3 * mostMarks),
        fc.integer({ min: 1, max: 2 * mostMarks }),
        fc.constantFrom(acute, stem),
        (before, count, sign) => {
          const text = `${"가".repeat(before)}${sign.repeat(count)}끝`;
          expect(findPiledMarks(text)).toEqual(count > mostMarks ? { offset: before, count } : null);
        },
      ),
      { numRuns: 200 },
    );
  });
});
