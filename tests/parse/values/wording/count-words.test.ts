import { expect, it } from "vitest";
import { countWords } from "../../../../src/parse/values/wording/count-words.ts";

it.each([
  ["금리", 1],
  [" 기준 금리\n", 2],
  ["물가 \t 상승\u3000률", 3],
  ["", 1],
])("%j has %i", (text, words) => expect(countWords(text)).toBe(words));
