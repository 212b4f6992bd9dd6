import { describe, expect, it } from "vitest";
import { blogKind } from "../../../src/import/blog/blog-kind.ts";
import { blogInMemory, post } from "../../support/blog-in-memory.ts";

describe("blogKind", () => {
  it.each([
    [["_config.yml"], "jekyll"],
    [["_config.toml", "about.md"], "jekyll"],
    [["a/_posts/2021-12-15-a.md"], "jekyll"],
    [["_posts/a.md"], "jekyll"],
    [["_config.yml", "content/a.md", "archetypes/default.md"], "jekyll"],
    [["hugo.toml", "content/a.md"], "hugo"],
    [["config/_default/hugo.yaml", "content/a.md", "themes/a/_posts/a.md"], "hugo"],
    [["content/a.md"], "markdown"],
    [["content/a.md", "quartz.config.ts", ".obsidian/app.json"], "quartz"],
    [["posts/_index.md", "posts/a.md"], "hugo"],
    [[".obsidian/app.json", "_index.md"], "obsidian"],
    [["scaffolds/post.md", "source/_posts/2021-12-15-a.md"], "hexo"],
    [["scaffolds/post.md", "pages/a.md"], "markdown"],
    [[".obsidian/app.json", "a.md"], "obsidian"],
    [["a.md", "b/_config.yml"], "markdown"],
    [["_config.yml", ".foam/templates/a.md", "a.md"], "markdown"],
    [["_config.yml", ".foam/templates/a.md", "_posts/2021-12-15-a.md"], "jekyll"],
    [[], "markdown"],
  ])("recognises by %j: %s", (paths, kind) => {
    expect(blogKind(blogInMemory(Object.fromEntries(paths.map((path) => [path, ""]))))).toBe(kind);
  });

  it("finds the content of Hugo where its settings have it", () => {
    const texts = (text: string) => blogInMemory({ "config.toml": text, "docs/a.md": "" });
    expect(blogKind(texts('contentDir = "docs"'))).toBe("hugo");
    expect(blogKind(texts('# contentDir = "docs"'))).toBe("markdown");
  });

  it("distinguishes Hexo from Jekyll by its files' contents", () => {
    const dated = post(["date: 2021-12-15"]);
    expect(blogKind(blogInMemory({ "package.json": '{"dependencies": {"hexo": "^7.0.0"}}' }))).toBe("hexo");
    expect(blogKind(blogInMemory({ "_config.yml": "title: a\nsource_dir: source\n" }))).toBe("hexo");
    expect(blogKind(blogInMemory({ "source/_posts/a.md": dated }))).toBe("hexo");
    expect(blogKind(blogInMemory({ "_posts/a/b.md": dated, "about/index.md": "" }))).toBe("hexo");
    expect(blogKind(blogInMemory({ "_posts/a.md": dated, Gemfile: "" }))).toBe("jekyll");
    expect(blogKind(blogInMemory({ "_posts/2021-12-15-a.md": dated }))).toBe("jekyll");
    expect(blogKind(blogInMemory({ "source/_posts/2021-12-15-a.md": "", "_config.yml": "source: source" }))).toBe(
      "jekyll",
    );
  });

  it.each(["gatsby", "next", "astro", "@11ty/eleventy"])("knows _posts/ of %s by its package", (name) => {
    const posts = { "_posts/first.md": post(["date: 2021-12-15"]), "_posts/2021-12-16-second.md": post(["title: b"]) };
    const programs = JSON.stringify({ dependencies: { [name]: "^4.0.0" } });
    expect(blogKind(blogInMemory({ ...posts, "package.json": programs }))).toBe("markdown");
    expect(blogKind(blogInMemory({ ...posts, "package.json": '{"devDependencies": {"prettier": "^3.0.0"}}' }))).toBe(
      "hexo",
    );
  });
});
