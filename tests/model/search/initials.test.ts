import { describe, expect, it } from "vitest";
import { initialsOf, isInitials, separateInitials } from "../../../src/model/search/initials.ts";

describe("first consonants", () => {
  it.each([
    ["엑사원 3", "ㅇㅅㅇ 3"],
    ["까치 힣 가", "ㄲㅊ ㅎ ㄱ"],
    ["LG AI", "LG AI"],
    ["엑사원".normalize("NFD"), "ㅇㅅㅇ"],
  ])("of %j are %j", (text, initials) => {
    expect(initialsOf(text)).toBe(initials);
  });

  it("are distinguished from syllables and vowels", () => {
    expect(["ㅇㅅㅇ", "ㅄ", "ㅠㅠ", "가ㄴ", ""].map(isInitials)).toEqual([true, true, false, false, false]);
  });

  it("are taken apart where an input method has joined them", () => {
    expect(separateInitials("ㄳㅄㄲ")).toBe("ㄱㅅㅂㅅㄲ");
  });
});
