import { describe, expect, it } from "vitest";
import { asItLooks, lettersInDisguise, nameAsItLooks } from "../../../src/model/text/look-alike-letters.ts";

describe("asItLooks", () => {
  it.each([
    ["dr\u0430ft", "draft"],
    ["\u0501\u0433\u0430ft", "draft"],
    ["Publ\u0406shed", "PublIshed"],
    ["dr\u03b1ft", "draft"],
    ["tr\u057de", "true"],
    ["ｄｒａｆｔ", "draft"],
    ["\u{1d41d}\u{1d42b}\u{1d41a}\u{1d41f}\u{1d42d}", "draft"],
    ["dra\ufb05", "drast"],
    ["d\u0280aft", "draft"],
    ["dr\u200baft\ufeff", "draft"],
    ["d\u0001raft", "draft"],
    ["draft:\u00a0true", "draft: true"],
    ["\u3000초안", " 초안"],
  ])("takes %j for %j", (typed, seen) => {
    expect(asItLooks(typed)).toBe(seen);
  });

  it.each(["draft", "초안", "ㄱㄴ", "trüe", "a\tb", "черновик".slice(0, 1)])("leaves %j", (text) => {
    expect(asItLooks(text)).toBe(text);
  });
});

describe("nameAsItLooks", () => {
  it("has no blank but a plain space", () => {
    expect(nameAsItLooks("dr\u00a0a\u2800ft\u3000")).toBe("draft");
    expect(nameAsItLooks("공개 여부")).toBe("공개 여부");
  });
});

describe("lettersInDisguise", () => {
  it("are those that another text does without, each once", () => {
    expect(lettersInDisguise("\u0430b\u0430\u200b: 가\u0435", "ab: 가\u0435")).toEqual(["\u0430", "\u200b"]);
  });
});
