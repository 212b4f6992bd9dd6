import { expect, it } from "vitest";
import { endsAsQuestion } from "../../../../src/parse/values/wording/question-end.ts";

it.each([
  ["왜 하늘은 파란가", true],
  ["왜 그럴까…", true],
  ["정말?", true],
  ["왜 오르나요?", true],
  ["언제 내릴까요", true],
  ["왜 그러니", true],
  ["우리 어머니", false],
  ["물가", false],
  ["한국의 물가", false],
  ["산란 때문이다", false],
])("decides of %j whether it asks", (text, isAsking) => {
  expect(endsAsQuestion(text)).toBe(isAsking);
});
