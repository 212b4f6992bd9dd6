import { describe, expect, it } from "vitest";
import { indexInitial, indexInitials, initialAnchor } from "../../../src/model/page/index-initial.ts";

describe("indexInitial", () => {
  it.each([
    ["금리", "ㄱ"],
    ["까닭", "ㄱ"],
    ["싸이클", "ㅅ"],
    ["환율", "ㅎ"],
    ["금리".normalize("NFD"), "ㄱ"],
    ["ㅋㅋ", "ㅋ"],
    ["LG", "A–Z"],
    ["ｅｔｆ", "A–Z"],
    ["État", "A–Z"],
    ["3분기", "#"],
    ["📈", "#"],
    ["金利", "#"],
    ["“금리”", "#"],
    ["ㅏ", "#"],
    ["", "#"],
  ])("finds %s under %s in Korean", (word, initial) => {
    expect(indexInitial(word, "ko")).toBe(initial);
  });

  it("separates Latin letters in an English index", () => {
    expect(["LG", "état", "금리", "3D"].map((word) => indexInitial(word, "en"))).toEqual(["L", "E", "ㄱ", "#"]);
  });

  it("has only letters that occur, each with its own anchor", () => {
    for (const language of ["ko", "en"] as const) {
      const all = indexInitials(language);
      expect(new Set(all.map(initialAnchor)).size).toBe(all.length);
      for (const word of ["금리", "LG", "3", "", "쌀"]) expect(all).toContain(indexInitial(word, language));
    }
  });
});
