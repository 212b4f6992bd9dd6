import { describe, expect, it } from "vitest";
import { hasWords, saysNothing } from "../../../src/parse/sections/words.ts";

describe("hasWords", () => {
  it("wants a letter or a digit of any script", () => {
    for (const text of ["가", "a", "1", "漢", "①", "- ㄱ"]) expect(hasWords(text)).toBe(true);
    for (const text of ["", " ", "-", "?!", "🔑", "…"]) expect(hasWords(text)).toBe(false);
  });
});

describe("saysNothing", () => {
  it.each([
    "없음",
    "없음.",
    " 없 음 ",
    "-",
    "",
    "...",
    "없습니다",
    "딱히 없음!",
    "N/A",
    "None",
    "x",
    "X",
    "해당 없음",
    "(없음)",
  ])("takes «%s» for nothing", (text) => {
    expect(saysNothing(text)).toBe(true);
  });

  it.each(["없음이 왜 문제일까?", "0", "왜?", "xy", "없는 것"])("takes «%s» for something", (text) => {
    expect(saysNothing(text)).toBe(false);
  });
});
