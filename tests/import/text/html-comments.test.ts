import { describe, expect, it } from "vitest";
import { asComment, codeAndComments, rangesBetween } from "../../../src/import/text/html-comments.ts";

describe("codeAndComments", () => {
  it("finds code and comments", () => {
    expect(codeAndComments("`a` <!-- b --> c")).toEqual([
      { start: 0, end: 3 },
      { start: 4, end: 14 },
    ]);
  });
});

describe("rangesBetween", () => {
  it.each([
    [
      "{# a #} b {# c #}",
      [
        [0, 7],
        [10, 17],
      ],
    ],
    ["{# a {# b #} c #}", [[0, 12]]],
    ["{# a #} {# b", [[0, 7]]],
    ["{#}", []],
    ["", []],
  ])("finds in %j what the signs enclose", (text, found) => {
    expect(rangesBetween(text, "{#", "#}")).toEqual(found.map(([start, end]) => ({ start, end })));
  });
});

describe("asComment", () => {
  it.each([
    ["a", "<!-- a -->"],
    ["a --> b --!> c -- d", "<!-- a - -> b - -!> c -- d -->"],
  ])("hides %j whole", (typed, comment) => {
    expect(asComment(typed)).toBe(comment);
  });
});
