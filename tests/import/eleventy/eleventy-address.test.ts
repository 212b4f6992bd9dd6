import { expect, it } from "vitest";
import { eleventyAddressing, eleventyInput, isEleventy } from "../../../src/import/eleventy/eleventy-address.ts";
import { blogInMemory } from "../../support/blog-in-memory.ts";

const config = { "eleventy.config.js": 'export const config = { dir: { input: "./content/" } };' };

it("is known by its package or its settings", () => {
  expect(isEleventy(blogInMemory({ "package.json": '{"dependencies":{"@11ty/eleventy":"3"}}' }))).toBe(true);
  expect(isEleventy(blogInMemory({ ".eleventy.js": "" }))).toBe(true);
  expect(isEleventy(blogInMemory({ "package.json": "{}" }))).toBe(false);
  expect([eleventyInput(blogInMemory(config)), eleventyInput(blogInMemory({}))]).toEqual(["content/", ""]);
});

it.each([
  ["content/blog/first.md", "/blog/first/"],
  ["content/blog/2019-10-01-첫 글.md", "/blog/첫 글/"],
  ["content/blog/fourth/fourth.md", "/blog/fourth/"],
  ["content/about/index.md", "/about/"],
  ["content/index.md", "/"],
  ["other/a.md", null],
])("published %s at %s", (path, address) => {
  expect(eleventyAddressing(blogInMemory(config))(path)).toBe(address);
});

it("is not known where data of the folder says it", () => {
  const addressOf = eleventyAddressing(
    blogInMemory({
      ...config,
      "content/blog/blog.json": '{"permalink": "/{{ title }}/"}',
      "content/a/a.11tydata.js": "",
    }),
  );
  expect([addressOf("content/blog/b.md"), addressOf("content/a/b.md")]).toEqual([null, "/a/b/"]);
});
