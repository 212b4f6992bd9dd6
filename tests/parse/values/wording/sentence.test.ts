import { describe, expect, it } from "vitest";
import {
  endsSentence,
  endsWithStop,
  isSentence,
  isShortSentence,
} from "../../../../src/parse/values/wording/sentence.ts";

describe("endsSentence", () => {
  it("goes by the point or by the verb", () => {
    for (const text of ["나는 모르겠다", "올랐어요.", "Nobody knows."]) expect(endsSentence(text)).toBe(true);
    for (const text of ["금리를 올리면 환율은", "언제", "다", ""]) expect(endsSentence(text)).toBe(false);
  });
});

describe("isSentence", () => {
  it("wants an end and some words before it", () => {
    for (const text of [
      "물가가 올라서 금리도 올랐다.",
      "왜 그런지 모르겠어요!",
      "“정말 그런 것 같다.”",
      "물가가 올라 금리도 올랐다。",
    ])
      expect(isSentence(text)).toBe(true);
    for (const text of ["발목을 잡는다", "놀랐다.", "기준금리 인상.", "RP (환매조건부 채권)"])
      expect(isSentence(text)).toBe(false);
  });
});

describe("endsWithStop", () => {
  it("knows every full stop, and what closes after it", () => {
    for (const text of ["Prices rise.", "왜?", "「가」다。", "“Rise!” "]) expect(endsWithStop(text)).toBe(true);
    for (const text of ["금리", "U.S", ""]) expect(endsWithStop(text)).toBe(false);
  });
});

describe("isShortSentence", () => {
  it("is enough of a verb", () => {
    for (const text of ["놀랐다.", "값이다。", "물건의 값이다"]) expect(isShortSentence(text)).toBe(true);
    for (const text of ["바다", "기준금리 인상."]) expect(isShortSentence(text)).toBe(false);
  });
});
