import { expect, it } from "vitest";
import { blogKind } from "../../../src/import/blog/blog-kind.ts";
import { blogProgram } from "../../../src/import/blog/blog-program.ts";
import { blogInMemory } from "../../support/blog-in-memory.ts";

it.each([
  ["zola", { "config.toml": 'base_url = "https://a.example"\n', "content/a.md": "글" }],
  ["hugo", { "hugo.toml": 'baseURL = "https://a.example"\n', "content/a.md": "글" }],
  ["astro", { "astro.config.mjs": "" }],
  ["gatsby", { "gatsby-config.js": "" }],
  ["docusaurus", { "docusaurus.config.ts": "" }],
  ["vitepress", { ".vitepress/config.ts": "" }],
  ["eleventy", { "eleventy.config.js": "" }],
  ["pelican", { "pelicanconf.py": "" }],
  ["mkdocs", { "mkdocs.yml": "" }],
  ["mdbook", { "book.toml": "", "src/SUMMARY.md": "" }],
  ["vuepress", { "docs/.vuepress/config.js": "" }],
  ["next", { "package.json": '{"dependencies":{"next":"15"}}' }],
  ["logseq", { "logseq/config.edn": "{}" }],
  ["dendron", { "dendron.yml": "" }],
  ["notion", { "글 0123456789abcdef0123456789abcdef.md": "글" }],
  ["markdown", { "a.md": "글" }],
  ["jekyll", { "_config.yml": "" }],
])("calls a blog by the name of its program: %s", (name, texts) => {
  const folder = blogInMemory(texts);
  expect(blogProgram(folder, blogKind(folder))).toBe(name);
});
