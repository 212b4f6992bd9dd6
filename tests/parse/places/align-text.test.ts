import { describe, expect, it } from "vitest";
import { alignCode, alignText } from "../../../src/parse/places/align-text.ts";

describe("alignText", () => {
  it("finds plain letters in place", () => {
    expect(alignText("# 금리", 2, "금리")).toEqual({ starts: [2, 3], ends: [3, 4], cursor: 4 });
  });

  it("steps over the backslash of an escape", () => {
    expect(alignText("\\#LG", 0, "#LG")).toEqual({ starts: [1, 2, 3], ends: [2, 3, 4], cursor: 4 });
    expect(alignText("\\\\a", 0, "\\a").starts).toEqual([1, 2]);
  });

  it("gives a decoded character the whole of its reference", () => {
    expect(alignText("R&amp;D", 0, "R&D")).toEqual({ starts: [0, 1, 6], ends: [1, 6, 7], cursor: 7 });
    expect(alignText("a&#x3c;b", 0, "a<b").ends).toEqual([1, 7, 8]);
  });

  it("takes an ampersand that begins no reference for itself", () => {
    expect(alignText("AT&T;", 0, "AT&T;").starts).toEqual([0, 1, 2, 3, 4]);
  });

  it("looks ahead over unknown markup, and stays if a character is missing", () => {
    expect(alignText("<u>가", 0, "가").starts).toEqual([3]);
    expect(alignText("abc", 0, "가")).toEqual({ starts: [0], ends: [0], cursor: 0 });
  });
});

describe("alignCode", () => {
  it("leaves out the space that pads the backticks", () => {
    expect(alignCode("` a `", 1, "a").starts).toEqual([2]);
    expect(alignCode("`a b`", 1, "a b").starts).toEqual([1, 2, 3]);
  });
});
