import { describe, expect, it } from "vitest";
import { blogPlace } from "../../../src/import/markdown/blog-place.ts";
import { excludedPaths } from "../../../src/import/markdown/excluded-paths.ts";
import { blogInMemory } from "../../support/blog-in-memory.ts";

const posts = { "content/post/ign1.md": "", "content/post/a.md": "", "content/b.foo.md": "" };

describe("what a blog's settings leave out", () => {
  it.each([
    ["hugo.toml", 'title = "x"\nignoreFiles = ["ign[0-9]", "\\\\.foo\\\\.md$"]\n[params]\n'],
    ["config.toml", "ignoreFiles = [\n  'ign[0-9]',\n  '\\.foo\\.md$',\n]\n"],
    ["config/_default/hugo.yaml", "ignorefiles:\n- ign[0-9]\n- \\.foo\\.md$\n"],
    ["hugo.json", '{"ignoreFiles": ["ign[0-9]", "\\\\.foo\\\\.md$", "("]}'],
  ])("is what Hugo ignores by %s", (file, text) => {
    const folder = blogInMemory({ ...posts, [file]: text });
    expect([...excludedPaths(folder, blogPlace(folder, "hugo"))]).toEqual(["content/b.foo.md", "content/post/ign1.md"]);
  });

  it("is what Hugo's mounts leave out", () => {
    const mount = '[[module.mounts]]\nsource = "content"\ntarget = "content"\nexcludeFiles = ["post/**"]\n';
    const folder = blogInMemory({ ...posts, "hugo.toml": mount });
    expect([...excludedPaths(folder, blogPlace(folder, "hugo"))]).toEqual([
      "content/post/a.md",
      "content/post/ign1.md",
    ]);
  });

  it("is what Hexo excludes and ignores, from its source or its root", () => {
    const folder = blogInMemory({
      "_config.yml": 'exclude: ["_posts/ex*.md"]\nignore: "**/ig.md"\n',
      "source/_posts/exa.md": "",
      "source/_posts/b.md": "",
      "source/_posts/ig.md": "",
    });
    expect([...excludedPaths(folder, blogPlace(folder, "hexo"))]).toEqual([
      "source/_posts/exa.md",
      "source/_posts/ig.md",
    ]);
  });

  it("is what Quartz ignores in its folder of content", () => {
    const folder = blogInMemory({
      "quartz.config.ts": 'ignorePatterns: ["private", ".obsidian"],',
      "content/private/diary.md": "",
      "content/a.md": "",
      "private/a.md": "",
    });
    expect([...excludedPaths(folder, blogPlace(folder, "quartz"))]).toEqual(["content/private/diary.md"]);
  });

  it("is what Zola ignores, from its folder of content", () => {
    const folder = blogInMemory({
      "config.toml": 'base_url = "https://a.kr"\nignored_content = ["*.{secret,own}.md", "priv/*"]\n',
      "content/a.md": "",
      "content/blog/a.secret.md": "",
      "content/priv/b.md": "",
    });
    expect([...excludedPaths(folder, blogPlace(folder, "hugo"))]).toEqual([
      "content/blog/a.secret.md",
      "content/priv/b.md",
    ]);
  });

  it("is nothing elsewhere, nor by a table of Hugo's that has such a list", () => {
    const folder = blogInMemory({ ...posts, "hugo.toml": '[module]\nignoreFiles = ["ign"]\n' });
    expect(excludedPaths(folder, blogPlace(folder, "hugo")).size).toBe(0);
    expect(excludedPaths(folder, blogPlace(folder, "markdown")).size).toBe(0);
  });
});
