import { expect, it } from "vitest";
import { vitepressAddressing, vitepressSource } from "../../../src/import/vitepress/vitepress-address.ts";
import { blogInMemory } from "../../support/blog-in-memory.ts";

it.each([
  ["docs/posts/a.md", "/posts/a.html"],
  ["docs/posts/index.md", "/posts/"],
  ["docs/index.md", "/"],
  ["a.md", null],
])("published %s at %s", (path, address) => {
  const folder = blogInMemory({ "docs/.vitepress/config.mts": "export default {}" });
  expect(vitepressAddressing(folder, vitepressSource(folder) ?? "")(path)).toBe(address);
});

it("is not known where the settings name it otherwise, and has no place where VitePress is not", () => {
  const folder = blogInMemory({ ".vitepress/config.js": "rewrites: {}" });
  expect(vitepressSource(folder)).toBe("");
  expect(vitepressAddressing(folder, "")("a.md")).toBeNull();
  expect(vitepressSource(blogInMemory({ "a.md": "" }))).toBeNull();
});

it("has its settings in a folder of theirs as well", () => {
  const plain = { "docs/.vitepress/config/index.mts": "", "docs/.vitepress/config/en.ts": "" };
  expect(vitepressSource(blogInMemory(plain))).toBe("docs/");
  const renaming = blogInMemory({ ...plain, "docs/.vitepress/config/en.ts": "rewrites: {}" });
  expect(vitepressAddressing(renaming, "docs/")("docs/a.md")).toBeNull();
});
