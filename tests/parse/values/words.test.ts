import { describe, expect, it } from "vitest";
import {
  endsSentence,
  hasWords,
  hasWordsOrPictures,
  isSentence,
  mayBeName,
  saysNothing,
} from "../../../src/parse/values/words.ts";

describe("hasWords", () => {
  it("wants a letter or a digit of any script", () => {
    for (const text of ["가", "a", "1", "漢", "①", "- ㄱ"]) expect(hasWords(text)).toBe(true);
    for (const text of ["", " ", "-", "?!", "🔑", "…"]) expect(hasWords(text)).toBe(false);
  });
});

describe("hasWordsOrPictures", () => {
  it("is content with a picture", () => {
    for (const text of ["가", "🔥", "- 👍"]) expect(hasWordsOrPictures(text)).toBe(true);
    for (const text of ["", "-", "?!", "…"]) expect(hasWordsOrPictures(text)).toBe(false);
  });
});

describe("endsSentence", () => {
  it("goes by the point or by the verb", () => {
    for (const text of ["나는 모르겠다", "올랐어요.", "Nobody knows."]) expect(endsSentence(text)).toBe(true);
    for (const text of ["금리를 올리면 환율은", "언제", "다", ""]) expect(endsSentence(text)).toBe(false);
  });
});

describe("mayBeName", () => {
  it("tells the words for nothing that are names as well", () => {
    for (const text of ["X", "x", "무", "N/A", "None"]) expect(mayBeName(text)).toBe(true);
    for (const text of ["없음", "해당 없음", "", "xy"]) expect(mayBeName(text)).toBe(false);
  });
});

describe("isSentence", () => {
  it("wants an end and some words before it", () => {
    for (const text of ["물가가 올라서 금리도 올랐다.", "왜 그런지 모르겠어요!", "“정말 그런 것 같다.”"])
      expect(isSentence(text)).toBe(true);
    for (const text of ["발목을 잡는다", "놀랐다.", "기준금리 인상.", "RP (환매조건부 채권)"])
      expect(isSentence(text)).toBe(false);
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
