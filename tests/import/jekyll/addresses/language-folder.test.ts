import { expect, it } from "vitest";
import { inLanguageFolder } from "../../../../src/import/jekyll/addresses/language-folder.ts";
import { readJekyllConfig } from "../../../../src/import/jekyll/settings/jekyll-config.ts";

const ofPlugin = "languages: [ko, en]\ndefault_lang: ko\nplugins: [jekyll-polyglot]";

it.each([
  [ofPlugin, "_posts/a.md", "en", "/en/a/"],
  [ofPlugin, "_posts/a.md", "ko", "/a/"],
  [ofPlugin, "_posts/a.md", "fr", "/a/"],
  [ofPlugin, "_posts/en/a.md", null, "/a/"],
  [`${ofPlugin}\nlang_from_path: true`, "_posts/en/a.md", null, "/en/a/"],
  [`${ofPlugin}\nlang_from_path: true`, "en/about.md", null, "/en/a/"],
  [`${ofPlugin}\nlang_from_path: true`, "_posts/2021/study/en/a.md", null, "/a/"],
  ["languages: [en, ko]\ngems: [jekyll-polyglot]", "_posts/a.md", "ko", "/ko/a/"],
  ["languages: [en, ko]", "_posts/a.md", "ko", "/a/"],
  ["", "_posts/a.md", "ko", "/a/"],
])("puts an address where jekyll-polyglot published it: %j, %s in %j", (settings, path, language, address) => {
  expect(inLanguageFolder("/a/", { path, language }, readJekyllConfig(settings).root)).toBe(address);
});

it("leaves an address that is in the folder", () => {
  const { root } = readJekyllConfig(ofPlugin);
  expect(inLanguageFolder("/en/a/", { path: "a.md", language: "en" }, root)).toBe("/en/a/");
  expect(inLanguageFolder("english/", { path: "a.md", language: "en" }, root)).toBe("/en/english/");
});
