import { expect, it } from "vitest";
import { blogPlace } from "../../../src/import/markdown/blog-place.ts";
import type { BlogKind } from "../../../src/model/import-reasons.ts";
import { blogInMemory } from "../../support/blog-in-memory.ts";

function foldersOf(kind: BlogKind, texts: Readonly<Record<string, string>>): readonly string[] {
  return blogPlace(blogInMemory(texts), kind).sources.map(({ folder }) => folder);
}

const named = { "글/a.md": "", "src/a.md": "" };

it.each([
  ["hexo", { "source/a.md": "" }, ["source/"]],
  ["hexo", { "_posts/a.md": "" }, []],
  ["hexo", { ...named, "_config.yml": "source_dir: ./글/" }, ["글/"]],
  ["hexo", { ...named, "_config.yaml": "source_dir: src # 글" }, ["src/"]],
  ["quartz", { "content/a.md": "" }, ["content/"]],
  ["hugo", { "content/a.md": "" }, ["content/"]],
  ["hugo", { ...named, "config.toml": 'contentDir = "src"' }, ["src/"]],
  ["hugo", { "posts/_index.md": "" }, []],
  ["markdown", { "content/a.md": "", "source/a.md": "" }, []],
  ["markdown", { "content/a.md": "", "pelicanconf.py": "" }, ["content/"]],
  ["markdown", { "docs/a.md": "", "mkdocs.yml": "site_name: a" }, ["docs/"]],
  ["markdown", { "a.md": "", "mkdocs.yml": "site_name: a" }, []],
  ["markdown", { "글/a.md": "", "글/.vuepress/config.ts": "" }, ["글/"]],
  ["markdown", { "a.md": "", ".vuepress/config.ts": "" }, []],
] as const)("is where %s has its writing: %j", (kind, texts, expected) => {
  expect(foldersOf(kind, texts)).toEqual(expected);
});

it("has what decides about notes of Hugo's, and of no other program", () => {
  expect(blogPlace(blogInMemory({}), "hugo").hugo?.languages.main).toBe("en");
  expect(blogPlace(blogInMemory({}), "hexo").hugo).toBeNull();
});
