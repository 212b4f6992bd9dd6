import { describe, expect, it } from "vitest";
import { jekyllSlug, jekyllTitle } from "../../../src/model/address/jekyll-slug.ts";

// Every result is from Jekyll 4.3.1.
const names = [
  ["211215Wed_LGAI", "211215Wed_LGAI", "211215wed-lgai"],
  ["초거대 AI: 정리", "초거대-AI-정리", "초거대-ai-정리"],
  ["C++ & Go_노트", "C++-&-Go_노트", "c-go-노트"],
  ["--a--", "a", "a"],
  ["v1.2 (final)!", "v1.2-(final)!", "v1-2-final"],
  ["📈", "", ""],
  ["ＡＩ", "ＡＩ", "ａｉ"],
] as const;

describe("the slugs of Jekyll", () => {
  it.each(names)("make a title of %j: %j", (name, title) => {
    expect(jekyllTitle(name)).toBe(title);
  });

  it.each(names)("make a slug of %j", (name, _title, slug) => {
    expect(jekyllSlug(name)).toBe(slug);
  });
});
