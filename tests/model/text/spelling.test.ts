import { assert, constantFrom, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { foldCase, isUnseen, plainSpelling, spellingKey } from "../../../src/model/text/spelling.ts";

const anyText = string({ unit: "binary", maxLength: 30 });

describe("plainSpelling", () => {
  it("gives full-width letters and half-width katakana their usual width", () => {
    expect(plainSpelling("ＬＧ　ＡＩ！")).toBe("LG AI!");
    expect(plainSpelling("ｶﾞ")).toBe("ガ");
  });

  it("leaves Hangul letters apart that full NFKC would join or replace", () => {
    expect(plainSpelling("ㅋㅋ ㄱㅏ")).toBe("ㅋㅋ ㄱㅏ");
  });

  it("leaves meaningful signs alone", () => {
    expect(plainSpelling("™ ㈜ x²")).toBe("™ ㈜ x²");
  });

  it("drops invisible characters", () => {
    expect(plainSpelling("L\u200bG\ufeff")).toBe("LG");
  });
});

describe("isUnseen", () => {
  it.each(["", " \n", "\u200b\u3164\u00ad", "\u2800", "\u202e"])("is true for %j", (text) => {
    expect(isUnseen(text)).toBe(true);
  });

  it.each(["가", "\u200b.", "👩\u200d💻"])("is false for %j", (text) => {
    expect(isUnseen(text)).toBe(false);
  });
});

describe("spellingKey", () => {
  it.each([
    ["case", "AI", "ai"],
    ["Unicode form", "초거대".normalize("NFC"), "초거대".normalize("NFD")],
    ["width", "AI", "ＡＩ"],
    ["white space round it", "AI", " AI\t"],
    ["the amount of white space", "초거대 AI", "초거대  AI"],
    ["an emoji's variation selector", "⭐", "⭐\ufe0f"],
    ["the German sharp s", "Straße", "STRASSE"],
    ["a final sigma", "ΛΟΓΟΣ", "λογος"],
  ])("is the same whatever the %s", (_, one, other) => {
    expect(spellingKey(one)).toBe(spellingKey(other));
  });

  it.each([
    ["초거대 AI", "초거대AI"],
    ["C", "C++"],
    ["C#", "C++"],
    ["금리", "금니"],
    ["\u200b", "\u200c"],
  ])("keeps %j and %j apart", (one, other) => {
    expect(spellingKey(one)).not.toBe(spellingKey(other));
  });

  it("is empty for a blank text only", () => {
    expect(spellingKey(" \t")).toBe("");
    expect(spellingKey("\u200b")).not.toBe("");
  });

  it("is the same for NFC and NFD of any text", () => {
    assert(property(anyText, (text) => spellingKey(text.normalize("NFC")) === spellingKey(text.normalize("NFD"))));
  });
});

describe("foldCase", () => {
  it("takes a shorter way with plain Korean to the same end", () => {
    const plain = string({ unit: constantFrom(..."가힣초AzZ09 ~!ß") });
    assert(
      property(plain, (text) => {
        expect(foldCase(text)).toBe(text.normalize("NFD").toLowerCase().toUpperCase().normalize("NFC"));
      }),
    );
  });

  it("is the same for any text in lower case", () => {
    assert(property(anyText, (text) => foldCase(text.toLowerCase()) === foldCase(text)));
  });

  it("takes for one what a disk that ignores case and Unicode form takes for one", () => {
    expect(foldCase("Straße/AI")).toBe(foldCase("STRASSE/ai"));
    expect(foldCase("초".normalize("NFD"))).toBe(foldCase("초"));
  });
});
