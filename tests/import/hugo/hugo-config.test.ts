import { expect, it } from "vitest";
import { hugoBaseUrl, hugoLanguage, hugoTitle } from "../../../src/import/hugo/hugo-config.ts";
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

it.each([
  ["hugo.toml", 'title = "a"\nlanguageCode = "en-us"\n', "en-us"],
  ["config.toml", "languageCode = 'ko-kr'\n", "ko-kr"],
  ["config.yaml", "title: a\nlanguageCode: ja\n", "ja"],
  ["config/_default/hugo.toml", 'defaultContentLanguage = "zh"\n', "zh"],
  ["hugo.json", '{\n  "languageCode": "en"\n}\n', "en"],
  ["config.toml", 'title = "a"\n', null],
  ["a/hugo.toml", 'languageCode = "en"\n', null],
])("reads in %s of Hugo what its language is", (path, text, language) => {
  expect(hugoLanguage(blogInMemory({ [path]: text }))).toBe(language);
});

it.each([
  ["hugo.toml", 'baseURL = "https://a.kr/b/"\n', "https://a.kr/b/"],
  ["hugo.yaml", "title: a\nbaseurl: http://a.kr # b\n", "http://a.kr"],
  ["hugo.json", '{ "baseURL": "https://a.kr" }', "https://a.kr"],
])("reads in %s of Hugo where it is", (file, text, url) => {
  expect(hugoBaseUrl(blogInMemory({ [file]: text }))).toEqual({ file, url });
});

it("reads nothing where no address of the web is typed", () => {
  expect(hugoBaseUrl(blogInMemory({ "hugo.toml": 'baseURL = "/"' }))).toBeNull();
});
