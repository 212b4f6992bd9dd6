import { describe, expect, it } from "vitest";
import { blogLanguage, hugoLanguage, spokenLanguage } from "../../src/import/blog-language.ts";
import { blogInMemory } from "../support/blog-in-memory.ts";

const english = Array.from({ length: 19 }, () => "Words");

describe("blogLanguage", () => {
  it.each([
    ["ko-KR", english, { language: "ko", guess: null }],
    ["en_US", ["글"], { language: "en", guess: null }],
    ["zh-CN", ["글"], { language: "en", guess: "other-language" }],
    [null, english, { language: "en", guess: "no-hangul" }],
    [null, [...english, "글"], { language: "en", guess: "no-hangul" }],
    [null, ["Words", "글"], { language: null, guess: null }],
    ["한국어", ["글"], { language: null, guess: null }],
    [null, [], { language: null, guess: null }],
  ])("of a blog that says %j", (said, texts, chosen) => {
    expect(blogLanguage(said, texts)).toEqual(chosen);
  });
});

it.each([
  ["ko", "ko"],
  ["kok", "en"],
  ["ja", "en"],
  ["모름", null],
])("speaks for %s in %s", (tag, language) => {
  expect(spokenLanguage(tag)).toBe(language);
});

it.each([
  ["hugo.toml", 'title = "a"\nlanguageCode = "en-us"\n', "en-us"],
  ["config.toml", "languageCode = 'ko-kr'\n", "ko-kr"],
  ["config.yaml", "title: a\nlanguageCode: ja\n", "ja"],
  ["config/_default/hugo.toml", 'defaultContentLanguage = "zh"\n', "zh"],
  ["config.toml", 'title = "a"\n', null],
  ["a/hugo.toml", 'languageCode = "en"\n', null],
])("reads in %s of Hugo what its language is", (path, text, language) => {
  expect(hugoLanguage(blogInMemory({ [path]: text }))).toBe(language);
});
