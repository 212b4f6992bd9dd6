import { describe, expect, it } from "vitest";
import { asksAnew, endAsQuestions, questionsIn } from "../../../../src/parse/values/questions/questions-in-lines.ts";
import { lineOf } from "../../../support/read-sections.ts";

const lines = (...texts: readonly string[]) => texts.map(lineOf);

describe("endAsQuestions", () => {
  it("says of each line whether what it begins ends as a question", () => {
    expect(endAsQuestions(lines("금리를 올리면", "환율이 내릴까?", "물가가 올랐다.", "왜?"))).toEqual([
      true,
      true,
      false,
      true,
    ]);
  });
});

describe("questionsIn", () => {
  it("ends a question at a line that asks, if the next one asks too", () => {
    const asked = questionsIn(lines("금리를 올리면", "왜 내릴까?", "언제 내릴까?", "물가가 올랐다."));
    expect(asked.map((question) => question.map(({ text }) => text))).toEqual([
      ["금리를 올리면", "왜 내릴까?"],
      ["언제 내릴까?", "물가가 올랐다."],
    ]);
  });
});

it("a question begins anew only below a line that asks", () => {
  expect(asksAnew(lineOf("왜?"), true)).toBe(true);
  expect(asksAnew(lineOf("왜?"), false)).toBe(false);
  expect(asksAnew(lineOf("올랐다"), true)).toBe(false);
  expect(asksAnew(undefined, true)).toBe(false);
});
