import { expect, it } from "vitest";
import { withoutTags } from "../../../../src/parse/values/questions/question-tags.ts";

it.each([
  ["왜 그럴까? #미해결", "왜 그럴까?"],
  ["일시적인 반등인가 #미해결 #경제/물가", "일시적인 반등인가"],
  ["왜 #미투 운동이 커졌을까?", "왜 #미투 운동이 커졌을까?"],
  ["금통위 구성 #한국은행", "금통위 구성 #한국은행"],
  ["#왜", "#왜"],
])("reads %s", (typed, asked) => {
  expect(withoutTags(typed)).toBe(asked);
});
