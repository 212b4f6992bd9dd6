import { expect, it } from "vitest";
import { inOneLine, tagParts, tagWords } from "../../../src/import/hexo/tag-words.ts";

it("reads quoted text as one word", () => {
  const words = tagWords(`a.jpg "두 낱말" '셋'  넷`);
  expect(words.map(({ text, isQuoted }) => [text, isQuoted])).toEqual([
    ["a.jpg", false],
    ["두 낱말", true],
    ["셋", true],
    ["넷", false],
  ]);
  expect(inOneLine(words)).toBe("a.jpg 두 낱말 셋 넷");
});

it("parts at commas, or at :: where that stands for them, and drops quotes around a part", () => {
  expect(tagParts(`'한 말', 둘,"셋"`)).toEqual(["한 말", "둘", "셋"]);
  expect(tagParts("한 말, 둘::https://a.kr/b")).toEqual(["한 말, 둘", "https://a.kr/b"]);
});
