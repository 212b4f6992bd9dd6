import { describe, expect, it } from "vitest";
import { mayBeName, meansNone } from "../../../src/parse/values/none-words.ts";

describe("mayBeName", () => {
  it("knows the words for nothing that are also names", () => {
    for (const text of ["X", "x", "무", "N/A", "None"]) expect(mayBeName(text)).toBe(true);
    for (const text of ["없음", "해당 없음", "", "xy"]) expect(mayBeName(text)).toBe(false);
  });
});

describe("meansNone", () => {
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
    expect(meansNone(text)).toBe(true);
  });

  it.each(["없음이 왜 문제일까?", "0", "왜?", "xy", "없는 것"])("takes «%s» for something", (text) => {
    expect(meansNone(text)).toBe(false);
  });
});
