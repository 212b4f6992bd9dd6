import { expect, it } from "vitest";
import { spelledLetters } from "../../../src/model/text/spelled-letters.ts";

it.each([
  ["SHA-1", "sha 1"],
  ["요약: 금리", "요약-금리"],
  ["금리".normalize("NFD"), "금리"],
  ["ＬＧ", "lg"],
])("%s has the letters of %s", (one, other) => expect(spelledLetters(one)).toBe(spelledLetters(other)));

it("keeps the marks of letters, which tell words of other scripts apart", () => {
  expect(spelledLetters("कि")).not.toBe(spelledLetters("क"));
});
