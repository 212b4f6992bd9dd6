import { describe, expect, it } from "vitest";
import { blogLanguage, spokenLanguage } from "../../../src/import/blog/blog-language.ts";

const english = Array.from({ length: 19 }, () => "Words");

describe("blogLanguage", () => {
  it.each([
    ["ko-KR", english, { language: "ko", guess: null }],
    ["en_US", ["글과 Words", "const word = 1; // 글을 쓴다"], { language: "ko", guess: "mostly-hangul" }],
    ["en", ["글", "Words about 서울"], { language: "en", guess: null }],
    ["en", ["---\ntitle: Many words in front matter\n---\n글\n"], { language: "ko", guess: "mostly-hangul" }],
    ["en", [], { language: "en", guess: null }],
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
