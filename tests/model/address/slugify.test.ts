import { assert, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { longestSlug, slugify } from "../../../src/model/address/slugify.ts";
import { utf8Length } from "../../../src/model/address/utf8-length.ts";

const anyText = string({ unit: "binary", maxLength: 200 });

describe("slugify", () => {
  it.each([
    ["초거대 AI", "초거대-ai"],
    ["2021-12-15-lg-exaone", "2021-12-15-lg-exaone"],
    ["211215Wed_LGAI", "211215wed-lgai"],
    ["  여백  과   _ 밑줄 ", "여백-과-밑줄"],
    ["\"알파고는 바보 수준\"…LG의 '초거대 AI' 개발", "알파고는-바보-수준-lg의-초거대-ai-개발"],
    ["초거대".normalize("NFD"), "초거대"],
    ["ＡＩ", "ai"],
    ["ㅋㅋ", "ㅋㅋ"],
    ["人工知能", "人工知能"],
    ["Æsop é", "æsop-é"],
    ["हिन्दी", "हिन्दी"],
    ["L\u200bG", "lg"],
    ["a/b\\c", "a-b-c"],
    ["page", "page"],
  ])("makes %j the segment %j", (text, slug) => {
    expect(slugify(text)).toBe(slug);
  });

  it.each([
    ["C++", "c-plus-plus"],
    ["C#", "c-sharp"],
    ["C", "c"],
    ["A+", "a-plus"],
    ["F♯", "f-sharp"],
    [".NET", "dot-net"],
    ["net", "net"],
    ["Node.js", "node-js"],
    ["...안녕", "안녕"],
    ["#LG", "lg"],
    ["LG#AI", "lg-ai"],
  ])("spells out the signs of %j: %j", (text, slug) => {
    expect(slugify(text)).toBe(slug);
  });

  it.each([
    ["", "u-empty"],
    [".", "u-2e"],
    ["..", "u-2e-2e"],
    ["📈", "u-1f4c8"],
    ["⭐\ufe0f", "u-2b50"],
    ["⭐", "u-2b50"],
    ["???", "u-3f-3f-3f"],
    ["\u0301", "u-301"],
  ])("names %j, which has no letter, by its code points: %j", (text, slug) => {
    expect(slugify(text)).toBe(slug);
  });

  it.each(["con", "AUX", "nul", "Com1", "lpt9", "COM¹"])("keeps off the Windows device name %j", (text) => {
    expect(slugify(text)).toBe(`${text.toLowerCase()}-word`);
  });

  it("cuts a long text between letters and ends it in a hash, so that like beginnings stay apart", () => {
    const long = "가".repeat(500);
    expect(slugify(long)).toMatch(/^가{37}-[0-9a-f]{8}$/u);
    expect(slugify(`${long}나`)).not.toBe(slugify(`${long}다`));
    expect(slugify("📈".repeat(100))).not.toBe(slugify("📈".repeat(101)));
  });

  it("never cuts a letter from its marks", () => {
    expect(slugify(`${"a".repeat(110)}${"q\u0301".repeat(20)}`)).toMatch(/^a{110}-[0-9a-f]{8}$/u);
    expect(slugify(`a${"\u0301".repeat(500)}`)).toMatch(/^u-[0-9a-f]{8}$/u);
  });

  it("is its own slug", () => {
    assert(property(anyText, (text) => slugify(slugify(text)) === slugify(text)));
  });

  it("is the same for every Unicode form of a text", () => {
    assert(property(anyText, (text) => slugify(text.normalize("NFD")) === slugify(text.normalize("NFC"))));
  });

  it("is never empty or too long, and contains only letters, digits and single inner hyphens", () => {
    assert(
      property(anyText, (text) => {
        const slug = slugify(text);
        expect(slug).toMatch(/^[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:-[\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*$/u);
        expect(utf8Length(slug)).toBeLessThanOrEqual(longestSlug);
        expect(slug).toBe(slug.normalize("NFC"));
      }),
    );
  });
});
