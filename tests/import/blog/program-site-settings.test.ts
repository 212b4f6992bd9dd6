import { expect, it } from "vitest";
import { programSiteLanguage, programSiteSettings } from "../../../src/import/blog/program-site-settings.ts";
import { blogInMemory } from "../../support/blog-in-memory.ts";

it.each([
  [
    "docusaurus.config.js",
    "title: '새김', tagline: '말', url: 'https://a.kr', baseUrl: '/b/', i18n: { defaultLocale: 'ko' }",
    [
      ["title", "새김"],
      ["description", "말"],
      ["origin", "https://a.kr"],
      ["basePath", "/b/"],
    ],
    "ko",
  ],
  [
    "gatsby-config.js",
    "siteMetadata: { title: `새김`, siteUrl: `https://a.kr/` }, // description: `x`",
    [
      ["title", "새김"],
      ["origin", "https://a.kr"],
    ],
    null,
  ],
  [
    "gatsby-meta-config.js",
    "module.exports = { title: `새김`, description: `말`, language: `ko`, siteUrl: `https://a.kr` }",
    [
      ["title", "새김"],
      ["description", "말"],
      ["origin", "https://a.kr"],
    ],
    "ko",
  ],
  [
    "docs/.vitepress/config.mts",
    'title: "새김", base: "/b/", lang: "ko-KR"',
    [
      ["title", "새김"],
      ["basePath", "/b/"],
    ],
    "ko-KR",
  ],
  [
    ".vitepress/config.ts",
    "base: '/b/', sitemap: { hostname: 'https://a.kr/b/' }",
    [
      ["origin", "https://a.kr"],
      ["basePath", "/b/"],
    ],
    null,
  ],
  ["docs/.vitepress/config/index.ts", "title: '새김'", [["title", "새김"]], null],
  ["docs/.vitepress/config/shared.ts", "title: '새김', lang: 'ko'", [["title", "새김"]], "ko"],
  [".vitepress/config.ts", "base: process.env.BASE, sitemap: { hostname: host }", [], null],
  [
    "_data/metadata.json",
    '{"title": "새김", "url": "https://a.kr/", "language": "ko"}',
    [
      ["title", "새김"],
      ["origin", "https://a.kr"],
    ],
    "ko",
  ],
  [
    "docs/.vuepress/config.js",
    "title: '새김', description: '말', base: '/b/'",
    [
      ["title", "새김"],
      ["description", "말"],
      ["basePath", "/b/"],
    ],
    null,
  ],
  [".vuepress/config.ts", "theme: hopeTheme({ hostname: 'https://a.kr' })", [["origin", "https://a.kr"]], null],
  [
    "mkdocs.yml",
    "site_name: 새김\nsite_url: https://a.kr/b/\nsite_author: 김\ntheme:\n  language: ko\nx: !!python/name:a",
    [
      ["title", "새김"],
      ["author", "김"],
      ["origin", "https://a.kr"],
      ["basePath", "/b/"],
    ],
    "ko",
  ],
  ["book.toml", '[book]\ntitle = "새김"\nlanguage = "ko"\n', [["title", "새김"]], "ko"],
  [
    "pelicanconf.py",
    "SITENAME = '새김'\nTIMEZONE = 'Asia/Seoul'\nDEFAULT_LANG = 'ko'\nSITEURL = ''",
    [
      ["title", "새김"],
      ["timeZone", "Asia/Seoul"],
    ],
    "ko",
  ],
  ["pelicanconf.py", "TIMEZONE = 'Nowhere'", [], null],
  [
    "src/config.ts",
    "export const siteConfig = { title: '새김', subtitle: '말', lang: 'ko' }",
    [
      ["title", "새김"],
      ["description", "말"],
    ],
    "ko",
  ],
  ["src/config.ts", "export const SITE = { title: '새김' }", [], null],
  [
    "src/site.config.ts",
    "export const siteConfig: SiteConfig = { author: '김', title: '새김', description: '말', url: 'https://a.kr/', lang: 'ko-KR' }",
    [
      ["title", "새김"],
      ["description", "말"],
      ["author", "김"],
      ["origin", "https://a.kr"],
    ],
    "ko-KR",
  ],
  ["other.js", "title: 'a'", [], null],
])("reads %s", (file, text, settings, language) => {
  const folder = blogInMemory({ [file]: text });
  expect(programSiteSettings(folder).map(({ to, value }) => [to, value])).toEqual(settings);
  expect(programSiteLanguage(folder)).toBe(language);
});

it("finds VuePress' host in the file of its theme, and names that file", () => {
  const folder = blogInMemory({
    "src/.vuepress/config.ts": 'base: "/devlog/", theme',
    "src/.vuepress/theme.ts": 'export default hopeTheme({ hostname: "https://a.kr" });',
  });
  expect(programSiteSettings(folder)).toEqual([
    { from: ["src/.vuepress/theme.ts: hostname"], to: "origin", value: "https://a.kr" },
    { from: ["src/.vuepress/config.ts: base"], to: "basePath", value: "/devlog/" },
  ]);
});
