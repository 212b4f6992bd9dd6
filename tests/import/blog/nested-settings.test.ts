import { expect, it } from "vitest";
import { nestedSettings } from "../../../src/import/blog/nested-settings.ts";
import { blogInMemory } from "../../support/blog-in-memory.ts";

function nested(paths: readonly string[], imported: readonly string[]) {
  const { files } = blogInMemory(Object.fromEntries(paths.map((path) => [path, ""])));
  return nestedSettings(files, imported);
}

it.each([
  "site/hugo.yml",
  "docs/_config.yml",
  "website/docusaurus.config.js",
  "apps/blog/astro.config.mjs",
  "blog/gatsby-config.js",
  "blog/.eleventy.js",
])("names %s, which hides notes that came along", (path) => {
  const note = `${path.slice(0, path.lastIndexOf("/"))}/content/a.md`;
  expect(nested([path, note, "README.md"], [note])).toEqual([path]);
});

it("names the folder of a vault once", () => {
  expect(nested(["노트/.obsidian/app.json", "노트/.obsidian/core.json", "노트/a.md"], ["노트/a.md"])).toEqual([
    "노트/.obsidian/",
  ]);
});

it("names nothing where the folder itself is a blog, as with a theme's own settings", () => {
  expect(nested(["hugo.toml", "themes/a/hugo.toml", "themes/a/b.md"], ["themes/a/b.md"])).toEqual([]);
  expect(nested([".obsidian/app.json", "a/.obsidian/app.json", "a/b.md"], ["a/b.md"])).toEqual([]);
});

it("names nothing of a blog no note came from, or within another", () => {
  expect(nested(["연습/astro.config.mjs", "a.md"], ["a.md"])).toEqual([]);
  expect(nested(["s/hugo.toml", "s/themes/a/hugo.toml", "s/themes/a/b.md"], ["s/themes/a/b.md"])).toEqual([
    "s/hugo.toml",
  ]);
});
