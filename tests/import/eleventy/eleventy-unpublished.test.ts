import { expect, it } from "vitest";
import { eleventyUnpublished } from "../../../src/import/eleventy/eleventy-unpublished.ts";
import { blogInMemory } from "../../support/blog-in-memory.ts";
import { unpublishedOf } from "../../support/unpublished-in.ts";

function told(texts: Readonly<Record<string, string>>) {
  const folder = blogInMemory(texts);
  return unpublishedOf(folder, eleventyUnpublished(folder));
}

const notes = { "content/a.md": "", "content/priv/b.md": "", "content/c.md": "", "memo/d.md": "" };

it("is what the settings and the files of ignored paths name, and what is outside the input folder", () => {
  const config =
    'export default (c) => { c.ignores.add("content/priv/**"); /* c.ignores.add(x) */ return { dir: { output: "o", input: "./content" } }; };';
  expect(told({ ...notes, "eleventy.config.js": config, ".eleventyignore": "# words\n!a.md\ncontent/c.md\n" })).toEqual(
    {
      excluded: ["content/c.md", "content/priv/b.md"],
      outside: ["memo/d.md"],
      unread: [],
    },
  );
});

it("is what git ignores too, unless the settings say otherwise, and what lies beside such a file in the input folder", () => {
  const files = { ...notes, ".gitignore": "/memo\n", "content/.eleventyignore": "priv\n" };
  const config = 'module.exports = { dir: { input: "content" } };';
  expect(told({ ...files, ".eleventy.js": config }).excluded).toEqual(["content/priv/b.md", "memo/d.md"]);
  const other = `c.setUseGitIgnore(false); ${config}`;
  expect(told({ ...files, ".eleventy.js": other }).excluded).toEqual(["content/priv/b.md"]);
});

it("is nothing where an input folder has no notes, and told where it is computed", () => {
  const config = 'c.ignores.add(dir + "/priv"); return { dir: { input: "src" } };';
  expect(told({ ...notes, ".eleventy.js": config })).toEqual({
    excluded: [],
    outside: [],
    unread: [".eleventy.js: ignores"],
  });
});
