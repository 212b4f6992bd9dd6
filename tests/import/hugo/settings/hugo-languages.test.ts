import { expect, it } from "vitest";
import { hugoLanguages, languageFolder } from "../../../../src/import/hugo/settings/hugo-languages.ts";
import { readHugoSettings } from "../../../../src/import/hugo/settings/hugo-settings.ts";
import { blogInMemory } from "../../../support/blog-in-memory.ts";

function languages(texts: Readonly<Record<string, string>>) {
  return hugoLanguages(readHugoSettings(blogInMemory(texts)));
}

const usual = { main: "en", all: ["en"], disabled: new Set<string>(), isMainInFolder: false, isEachAtOwnHost: false };

it.each([
  ["", usual],
  ['defaultContentLanguage = "("', usual],
  ['disableLanguages = ["ja"]\n[languages.ja]\n', { ...usual, all: ["en", "ja"], disabled: new Set(["ja"]) }],
  ["[languages.JA]\ndisabled = true\n", { ...usual, all: ["en", "ja"], disabled: new Set(["ja"]) }],
  ["defaultContentLanguageInSubdir = true", { ...usual, isMainInFolder: true }],
  [
    '[languages.en]\nbaseURL = "https://a.kr"\n[languages.ko]\nbaseURL = "https://b.kr"\n',
    { ...usual, all: ["en", "ko"], isEachAtOwnHost: true },
  ],
])("are those that the settings name: %j", (text, expected) => {
  expect(languages({ "hugo.toml": text })).toEqual(expected);
});

it("are read in a file of each, too", () => {
  const texts = {
    "config/_default/hugo.toml": 'defaultContentLanguage = "ko"',
    "config/_default/languages.ko.toml": 'title = "일기"',
    "config/_default/languages.en.toml": 'title = "Diary"',
  };
  expect(languages(texts)).toEqual({ ...usual, main: "ko", all: ["ko", "en"] });
});

it("have a folder each in addresses, but for the main one", () => {
  const of = (others: object) => ["en", "ko"].map((one) => languageFolder(one, { ...usual, ...others }));
  expect(of({})).toEqual(["", "/ko"]);
  expect(of({ isMainInFolder: true })).toEqual(["/en", "/ko"]);
  expect(of({ isEachAtOwnHost: true })).toEqual(["", ""]);
});
