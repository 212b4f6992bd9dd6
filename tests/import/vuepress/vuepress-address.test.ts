import { expect, it } from "vitest";
import { vuepressAddressing, vuepressSource } from "../../../src/import/vuepress/vuepress-address.ts";
import { blogInMemory } from "../../support/blog-in-memory.ts";

it.each([
  ["", "docs/README.md", "/"],
  ["", "docs/가/README.md", "/가/"],
  ["", "docs/a/index.md", "/a/"],
  ["", "docs/a/b.md", "/a/b.html"],
  ["", "docs/_posts/a.md", null],
  ["", "other/a.md", null],
  ["permalink: '/:year/:slug'", "docs/a/b.md", null],
])("knows where VuePress published: %j %s", (settings, path, address) => {
  const folder = blogInMemory({ "docs/.vuepress/config.js": settings, [path]: "" });
  expect(vuepressSource(folder)).toBe("docs/");
  expect(vuepressAddressing(folder, "docs/")(path)).toBe(address);
});

it("is not used without its settings", () => expect(vuepressSource(blogInMemory({ "a.md": "" }))).toBeNull());
