import { expect, it } from "vitest";
import { namesExplanation } from "../../../src/parse/values/explanation-names.ts";

it.each(["뜻", " 예문 ", "비슷한말", "Meaning"])("knows %j as a name of an explanation", (text) => {
  expect(namesExplanation(text)).toBe(true);
});

it.each(["뜻밖", "예금", "apple", ""])("takes %j for a word", (text) => {
  expect(namesExplanation(text)).toBe(false);
});
