import { expect, it } from "vitest";
import { astroPaperLanguage, astroPaperSettings } from "../../../src/import/astro/astro-paper-settings.ts";
import { blogInMemory } from "../../support/blog-in-memory.ts";

const program = [
  "export const SITE: Site = {",
  '  website: "https://a.kr/", // replace this',
  '  author: "나",',
  '  desc: "설명",',
  '  title: "노트",',
  "  scheduledPostMargin: 15 * 60 * 1000,",
  '  editPost: { title: "고치기", url: "https://b.kr" },',
  '  timezone: "Asia/Seoul",',
  '  lang: "ko",',
  "} as const;",
  'export const OTHER = { lang: "en" };',
].join("\n");

function blog(text: string) {
  return blogInMemory({ "package.json": '{"name": "astro-paper"}', "src/config.ts": text });
}

it("are those of a program that is read", () => {
  expect(astroPaperSettings(blog(program))).toEqual([
    { from: ["src/config.ts: SITE.title"], to: "title", value: "노트" },
    { from: ["src/config.ts: SITE.website"], to: "origin", value: "https://a.kr" },
    { from: ["src/config.ts: SITE.desc"], to: "description", value: "설명" },
    { from: ["src/config.ts: SITE.author"], to: "author", value: "나" },
    { from: ["src/config.ts: SITE.timezone"], to: "timeZone", value: "Asia/Seoul" },
  ]);
  expect(astroPaperLanguage(blog(program))).toBe("ko");
});

it("are none of another program, nor where there is no zone of that name", () => {
  const other = blogInMemory({ "src/config.ts": program });
  expect([astroPaperSettings(other), astroPaperLanguage(other)]).toEqual([[], null]);
  expect(astroPaperSettings(blog('const SITE = { timezone: "Nowhere" }'))).toEqual([]);
  expect(astroPaperSettings(blogInMemory({ "package.json": '{"name": "astro-paper"}' }))).toEqual([]);
});

const sixth = [
  'import { defineAstroPaperConfig } from "./src/types/config";',
  "export default defineAstroPaperConfig({",
  '  site: { // "title": not this',
  '    url: "https://a.kr/",',
  '    title: "노트",',
  '    description: "설명",',
  '    author: "나",',
  '    lang: "ko",',
  '    timezone: "Asia/Taipei",',
  "  },",
  '  posts: { perPage: 8, title: "글" },',
  "});",
].join("\n");

it("are those of the file that version 6 has instead, whatever the site's package is called", () => {
  const folder = blogInMemory({ "astro-paper.config.ts": sixth, "src/config.ts": "export const SITE = {};" });
  const from = "astro-paper.config.ts: site";
  expect(astroPaperSettings(folder)).toEqual([
    { from: [`${from}.title`], to: "title", value: "노트" },
    { from: [`${from}.url`], to: "origin", value: "https://a.kr" },
    { from: [`${from}.description`], to: "description", value: "설명" },
    { from: [`${from}.author`], to: "author", value: "나" },
    { from: [`${from}.timezone`], to: "timeZone", value: "Asia/Taipei" },
  ]);
  expect(astroPaperLanguage(folder)).toBe("ko");
});
