import { expect, it } from "vitest";
import { runsVue } from "../../../src/import/vue/runs-vue.ts";
import { blogInMemory } from "../../support/blog-in-memory.ts";

it.each([
  ["docs/.vitepress/config.mts", true],
  [".vuepress/config.js", true],
  ["docusaurus.config.js", false],
])("is so of a folder with %s: %s", (file, expected) => {
  expect(runsVue(blogInMemory({ [file]: "" }))).toBe(expected);
});
