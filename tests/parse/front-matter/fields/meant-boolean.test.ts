import { describe, expect, it } from "vitest";
import { meantBoolean } from "../../../../src/parse/front-matter/fields/meant-boolean.ts";

describe("A word in the place of true or false", () => {
  it.each([
    "fales",
    "flase",
    "fals",
    "Fasle",
    "ｆａｌｓｅ",
    "false.",
    "no",
    "OFF",
    "n",
    "0",
    "아니오",
    "아니요",
    " 거짓 ",
  ])("%j means false", (word) => {
    expect(meantBoolean(word)).toBe(false);
  });

  it.each(["ture", "tru", "treu", "True!", "yes", "on", "Y", "1", "예", "네"])("%j means true", (word) => {
    expect(meantBoolean(word)).toBe(true);
  });

  it.each(["", "maybe", "untrue", "not true", "off please", "2", "비공개", "null", "of"])(
    "%j could be both",
    (word) => {
      expect(meantBoolean(word)).toBeNull();
    },
  );
});
