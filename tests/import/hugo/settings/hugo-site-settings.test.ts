import { describe, expect, it } from "vitest";
import { readHugoSettings } from "../../../../src/import/hugo/settings/hugo-settings.ts";
import { hugoLanguage, hugoSiteSettings } from "../../../../src/import/hugo/settings/hugo-site-settings.ts";
import { blogInMemory } from "../../../support/blog-in-memory.ts";

const toml = [
  'title = "a"',
  'baseURL = "https://a.kr"',
  'theme = "b"',
  "paginate = 7",
  "[params]",
  'Description = "설명"',
  'googleVerificationCode = "c"',
  'bio = "d"',
  "[params.author]",
  'name = "허스키"',
  'email = "e"',
].join("\n");

function settingsOf(texts: Readonly<Record<string, string>>) {
  return hugoSiteSettings(readHugoSettings(blogInMemory(texts)));
}

function said(texts: Readonly<Record<string, string>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(settingsOf(texts).mapped.map(({ to, value }) => [to, value]));
}

describe("hugoSiteSettings", () => {
  it("takes what a site has too, and lists the rest", () => {
    const { mapped, unmapped } = settingsOf({ "hugo.toml": toml });
    expect(mapped).toEqual([
      { from: ["hugo.toml: title"], to: "title", value: "a" },
      { from: ["hugo.toml: baseURL"], to: "origin", value: "https://a.kr" },
      { from: ["hugo.toml: params.Description"], to: "description", value: "설명" },
      { from: ["hugo.toml: params.author.name"], to: "author", value: "허스키" },
      { from: ["hugo.toml: paginate"], to: "pageSize", value: 7 },
      { from: ["hugo.toml: params.googleVerificationCode"], to: "verification", value: { google: "c" } },
    ]);
    expect(unmapped).toEqual(["theme", "params.bio", "params.author.email"]);
  });

  it("reads YAML too, the first file before others, and lists what no site can have", () => {
    const { mapped, unmapped } = settingsOf({
      "hugo.yaml": "pagination: {pagerSize: 5}\nparams: {author: a, verification: {naver: n}}\n",
      "config/_default/hugo.yaml": "paginate: 0\nauthor: b\n",
    });
    expect(mapped.map(({ to, value }) => [to, value])).toEqual([
      ["author", "a"],
      ["pageSize", 5],
      ["verification", { naver: "n" }],
    ]);
    expect(unmapped).toEqual([]);
    expect(settingsOf({ "hugo.yaml": "paginate: 0" })).toEqual({ mapped: [], unmapped: ["paginate"] });
  });

  it("finds nothing where there are no settings, or none that can be read", () => {
    for (const files of [{}, { "hugo.toml": "title = " }])
      expect(settingsOf(files)).toEqual({ mapped: [], unmapped: [] });
  });

  it.each([
    ["hugo.toml", '[params]\nx = "y"\n', {}],
    ["hugo.toml", 'title = "日記 \\"나\\" \\u0041"\n[params]\ntitle = "b"', { title: '日記 "나" A' }],
    ["config.toml", "Title = '일기 \\'", { title: "일기 \\" }],
    ["config.yml", "Title: 일기", { title: "일기" }],
    ["config.json", '{ "title": "일기" }', { title: "일기" }],
    ["hugo.yaml", "baseurl: http://a.kr # b\n", { origin: "http://a.kr" }],
    ["hugo.toml", 'baseURL = "https://a.kr/b/"\n# title = "c"', { origin: "https://a.kr", basePath: "/b/" }],
    ["hugo.toml", 'baseURL = "/"\nsubtitle = "b"\ntimeZone = "Nowhere"', {}],
    ["hugo.toml", 'timeZone = "Asia/Seoul"', { timeZone: "Asia/Seoul" }],
  ])("reads %s: %j", (file, text, expected) => expect(said({ [file]: text })).toEqual(expected));

  it("takes what the main language says before all, from whichever file", () => {
    const texts = {
      "config/_default/hugo.toml": 'defaultContentLanguage = "ko"\ntitle = "a"\n',
      "config/_default/languages.ko.toml": 'title = "일기"\nlogo = "l"\n[params.author]\nname = "나"\n',
      "config/_default/languages.en.toml": 'title = "Diary"\nweight = 2\n',
      "config/_default/params.toml": 'description = "설명"\n',
    };
    const { mapped, unmapped } = settingsOf(texts);
    expect(mapped).toEqual([
      { from: ["config/_default/languages.ko.toml: title"], to: "title", value: "일기" },
      { from: ["config/_default/params.toml: description"], to: "description", value: "설명" },
      { from: ["config/_default/languages.ko.toml: params.author.name"], to: "author", value: "나" },
    ]);
    expect(unmapped).toEqual(["languages.en.title", "languages.ko.logo"]);
  });
});

it.each([
  ["hugo.toml", 'title = "a"\nlanguageCode = "en-us"\n', "en-us"],
  ["config.yaml", "title: a\nlanguageCode: ja\n", "ja"],
  ["config/_default/hugo.toml", 'languageCode = "en-us"\ndefaultContentLanguage = "ko"\n', "ko"],
  ["hugo.toml", 'defaultContentLanguage = "ko"\n[languages.ko]\nlanguageCode = "ko-KR"\n', "ko-KR"],
  ["config.toml", 'title = "a"\n# languageCode = "en"\n', null],
  ["a/hugo.toml", 'languageCode = "en"\n', null],
])("reads in %s of Hugo what its language is: %j", (path, text, language) => {
  expect(hugoLanguage(readHugoSettings(blogInMemory({ [path]: text })))).toBe(language);
});
