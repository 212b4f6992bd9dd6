import { describe, expect, it } from "vitest";
import { namesExplanation, namesMeaning } from "../../../../src/parse/values/explanations/explanation-names.ts";

describe("namesExplanation", () => {
  it.each(["뜻", " 예문 ", "비슷한말", "Meaning"])("knows %j", (text) => {
    expect(namesExplanation(text)).toBe(true);
  });

  it.each(["뜻밖", "예금", "apple", ""])("takes %j for a word", (text) => {
    expect(namesExplanation(text)).toBe(false);
  });
});

describe("namesMeaning", () => {
  it("knows the names that come first below a word", () => {
    expect(["뜻", "의미 ", "예문", "뜻밖"].map(namesMeaning)).toEqual([true, true, false, false]);
  });
});
