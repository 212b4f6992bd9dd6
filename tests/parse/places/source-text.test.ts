import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  lineOffset,
  lineText,
  placeOf,
  placeOfLine,
  pointAt,
  sourceText,
} from "../../../src/parse/places/source-text.ts";

describe("sourceText", () => {
  it("counts lines that end in any of the three ways", () => {
    expect(sourceText("가\n나\r\n다\r라").lineStarts).toEqual([0, 2, 5, 7]);
  });

  it("counts the same lines in a file whose lines all end in one way", () => {
    const text = fc.string({ unit: fc.constantFrom("가", "a", " ", "\n") });
    fc.assert(
      fc.property(text, (typed) => {
        const { lineStarts } = sourceText(`${typed}\r`);
        expect(sourceText(typed).lineStarts).toEqual(lineStarts.slice(0, -1));
      }),
    );
  });

  it("gives an empty file one line", () => {
    expect(sourceText("").lineStarts).toEqual([0]);
  });
});

describe("pointAt", () => {
  const source = sourceText("가나\n다😀라\n");

  it.each([
    [0, 1, 1],
    [2, 1, 3],
    [3, 2, 1],
    [6, 2, 4],
    [8, 3, 1],
  ])("finds offset %i at line %i, column %i", (offset, line, column) => {
    expect(pointAt(source, offset)).toEqual({ line, column, offset });
  });

  it("takes an offset outside the file for its nearer end", () => {
    expect(pointAt(source, -5).offset).toBe(0);
    expect(pointAt(source, 99)).toEqual({ line: 3, column: 1, offset: 8 });
  });

  it("is undone by the line's beginning and the column", () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(), (text, seed) => {
        const offset = seed % (text.length + 1);
        const point = pointAt(sourceText(text), offset);
        expect(lineOffset(sourceText(text), point.line) + point.column - 1).toBe(offset);
      }),
    );
  });
});

describe("placeOf", () => {
  it("is the points of both ends", () => {
    expect(placeOf(sourceText("가\n나"), 0, 3)).toEqual({
      start: { line: 1, column: 1, offset: 0 },
      end: { line: 2, column: 2, offset: 3 },
    });
  });
});

describe("lineOffset", () => {
  it("is the end of the file for a line it does not have", () => {
    expect(lineOffset(sourceText("가\n나"), 9)).toBe(3);
  });
});

describe("lineText", () => {
  it("ends before its line end, whatever that is", () => {
    const source = sourceText("a\r\nb\rc\n\nd");
    expect([1, 2, 3, 4, 5, 6].map((line) => lineText(source, line))).toEqual(["a", "b", "c", "", "d", ""]);
  });
});

describe("placeOfLine", () => {
  it("is a line without its line end", () => {
    expect(placeOfLine(sourceText("가\r\n나다\r\n"), 2)).toEqual({
      start: { line: 2, column: 1, offset: 3 },
      end: { line: 2, column: 3, offset: 5 },
    });
  });
});
