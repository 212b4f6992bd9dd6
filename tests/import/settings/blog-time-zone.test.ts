import { expect, it } from "vitest";
import { blogTimeZone } from "../../../src/import/settings/blog-time-zone.ts";
import { blogInMemory, post } from "../../support/blog-in-memory.ts";

it.each([
  ["Jekyll", "_config.yml", "timezone: America/New_York", "America/New_York"],
  ["Jekyll without one", "_config.yml", "title: a", null],
  ["Jekyll with one that is none", "_config.yml", "timezone: +0900", null],
  ["Hexo", "_config.yml", "source_dir: source\ntimezone: Asia/Tokyo", "Asia/Tokyo"],
  ["Hugo", "hugo.toml", 'timeZone = "Europe/Berlin"', "Europe/Berlin"],
  ["no program", "README.md", "", null],
])("finds the time zone of a blog of %s", (_kind, file, text, zone) => {
  const files = { [file]: text, "_posts/2021-12-15-a.md": post(["title: a"]), "content/a.md": post(["title: a"]) };
  expect(blogTimeZone(blogInMemory(files))).toBe(zone);
});
