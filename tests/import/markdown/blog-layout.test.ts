import { describe, expect, it } from "vitest";
import { apartFrom, blogLayout, reasonToLeave } from "../../../src/import/markdown/blog-layout.ts";
import { blogInMemory } from "../../support/blog-in-memory.ts";

const plain = blogLayout(blogInMemory({ "package.json": '{"dependencies": {"valaxy": "1"}}' }), "markdown");
const hexo = blogLayout(blogInMemory({ "source/a.md": "" }), "hexo");
const hugo = blogLayout(blogInMemory({ "hugo.toml": 'title = "a"', "content/a.md": "" }), "hugo");

describe("the layout of a blog", () => {
  it("has folders that are one note of Hugo's", () => {
    const texts = {
      "content/a/index.md": "",
      "content/a/b.md": "",
      "content/a/c/index.md": "",
      "content/d/index.html": "",
    };
    const layout = blogLayout(blogInMemory(texts), "hugo");
    const reasons = ["a/index.md", "a/index.ko.md", "a/b.md", "a/c/index.md", "d/b.md", "b.md"].map((path) => {
      return reasonToLeave(`content/${path}`, layout);
    });
    expect(reasons).toEqual([null, null, "part-of-note", "part-of-note", "part-of-note", null]);
    expect(blogLayout(blogInMemory(texts), "markdown").bundles.size).toBe(0);
  });

  it("has files that Hexo publishes as they are typed", () => {
    const texts = {
      "_config.yml": "skip_render: [README.md, 'demo/**']",
      "source/README.md": "",
      "source/demo/a.md": "",
    };
    const layout = blogLayout(blogInMemory({ ...texts, "source/_posts/a.md": "", "source/demo/a.png": "" }), "hexo");
    expect([...layout.apart].filter(([, reason]) => reason === "unrendered").map(([path]) => path)).toEqual([
      "source/README.md",
      "source/demo/a.md",
    ]);
    expect(reasonToLeave("source/README.md", layout)).toBe("unrendered");
    expect(reasonToLeave("source/_posts/a.md", layout)).toBeNull();
  });

  it("has folders of programs and of templates, as its settings name them", () => {
    const texts = {
      ".obsidian/templates.json": '{"folder":"서식"}',
      ".obsidian/plugins/x/README.md": "",
      "서식/일지.md": "# {{date}}",
      "a/.agents/skills/x/SKILL.md": "",
      "a/.b.md": "",
    };
    const layout = blogLayout(blogInMemory(texts), "obsidian");
    expect(
      Object.keys(texts)
        .slice(1)
        .map((path) => reasonToLeave(path, layout)),
    ).toEqual(["hidden-folder", "template", "hidden-folder", null]);
    expect([...layout.apart.keys()]).toEqual([".obsidian/", "a/.agents/", "서식/"]);
  });

  it.each([
    [hugo, "archetypes/default.md", "archetypes/", "template"],
    [hugo, "themes/a/exampleSite/content/a.md", "themes/", "theme"],
    [hexo, "scaffolds/post.md", "scaffolds/", "template"],
    [plain, "scaffolds/post.md", "scaffolds/", "template"],
  ])("has folders of which nothing is a note", (layout, path, folder, reason) => {
    expect(apartFrom(path, layout)).toBe(folder);
    expect(layout.apart.get(folder)).toBe(reason);
  });

  it.each([
    [hugo, "content/posts/_index.md", null],
    [hugo, "content/posts/_index.ko.md", null],
    [hugo, "docs/a.md", "outside-source"],
    [hexo, "docs/a.md", "outside-source"],
    [hexo, "scaffolds/post.md", "template"],
    [plain, "templates/a.md", "template"],
    [plain, "a.excalidraw.md", "drawing"],
    [plain, "README.md", "page"],
    [plain, "AGENTS.md", "page"],
    [plain, "wiki/CLAUDE.md", "page"],
    [plain, "wiki/agents.md", null],
    [plain, "_index.md", null],
    [plain, "themes/a.md", null],
    [hugo, "content/posts/index.md", null],
  ])("says why a file is no note", (layout, path, reason) => expect(reasonToLeave(path, layout)).toBe(reason));
});
