import { expect, it } from "vitest";
import { hugoTitle } from "../../../src/import/markdown/hugo-config.ts";
import { blogInMemory } from "../../support/blog-in-memory.ts";

it.each([
  ["hugo.toml", 'baseURL = "https://a.kr"\ntitle = "日記 \\"나\\" \\u0041"\n[params]\ntitle = "b"', '日記 "나" A'],
  ["config.toml", "Title = '일기 \\'", "일기 \\"],
  ["hugo.yaml", "title: 일기", "일기"],
  ["config.yml", "Title: 일기", "일기"],
  ["config.json", '{ "title": "일기" }', "일기"],
  ["config/_default/hugo.toml", 'title = "일기"', "일기"],
])("reads the title in %s", (file, text, title) => {
  expect(hugoTitle(blogInMemory({ [file]: text }))).toEqual({ file, title });
});

it.each(["", '[params]\ntitle = "b"', 'subtitle = "b"', 'title = ""', "title = 1"])("reads none in %j", (text) => {
  expect(hugoTitle(blogInMemory({ "hugo.toml": text }))).toBeNull();
});
