import { describe, expect, it } from "vitest";
import { blogPlace } from "../../../src/import/markdown/blog-place.ts";
import { pageTest } from "../../../src/import/markdown/page-test.ts";
import { blogInMemory } from "../../support/blog-in-memory.ts";

function pagesAmong(kind: "hugo" | "hexo" | "quartz" | "markdown", paths: readonly string[]) {
  const folder = blogInMemory(Object.fromEntries(paths.map((path) => [path, ""])));
  return paths.filter(pageTest(folder, blogPlace(folder, kind)));
}

describe("a page", () => {
  it("is above the folders of Hugo's content, or in a folder of pages", () => {
    const paths = [
      "content/_index.md",
      "content/about.md",
      "content/contact/index.md",
      "content/posts/a.md",
      "content/page/b.md",
    ];
    expect(pagesAmong("hugo", [...paths, "content/posts/b/index.md"])).toEqual([
      "content/_index.md",
      "content/about.md",
      "content/contact/index.md",
      "content/page/b.md",
    ]);
  });

  it("is at the top in MkDocs and VuePress, and in a folder of pages in Pelican", () => {
    expect(pagesAmong("markdown", ["mkdocs.yml", "docs/index.md", "docs/a/index.md", "docs/b.md"])).toEqual([
      "docs/index.md",
    ]);
    expect(pagesAmong("markdown", ["docs/.vuepress/config.js", "docs/README.md", "docs/a/README.md"])).toEqual([
      "docs/README.md",
    ]);
    expect(pagesAmong("markdown", ["pelicanconf.py", "content/pages/about.md", "content/a.md"])).toEqual([
      "content/pages/about.md",
    ]);
  });

  it("is the home page of each language in VitePress and VuePress", () => {
    const home = { "docs/.vuepress/config.js": "", "docs/en/README.md": "---\nhome: true\n---\n", "docs/en/a.md": "" };
    expect(Object.keys(home).filter(pageTest(blogInMemory(home), blogPlace(blogInMemory(home), "markdown")))).toEqual([
      "docs/en/README.md",
    ]);
    const layout = { ".vitepress/config.js": "", "en/index.md": "---\nlayout: home\n---\n", "en/a/index.md": "" };
    expect(
      Object.keys(layout).filter(pageTest(blogInMemory(layout), blogPlace(blogInMemory(layout), "markdown"))),
    ).toEqual(["en/index.md"]);
  });

  it("is not one in Hugo if no note is in a folder, or each has its own", () => {
    expect(pagesAmong("hugo", ["content/a.md", "content/b.md"])).toEqual([]);
    expect(pagesAmong("hugo", ["content/a/index.md", "content/b/index.md", "content/posts/c.md"])).toEqual([]);
    expect(pagesAmong("hugo", ["about.md", "posts/a.md"])).toEqual([]);
  });

  it("is not one in Hugo if it has a date or most notes are at the top, unless it has a page's name", () => {
    const dated = {
      "content/db.md": "---\ndate: 2020-03-24\n---\n",
      "content/d3.md": "+++\ndate = 2020-04-24\n+++\n",
      "content/note/index.md": "---\ndate: 2020-04-24\n---\n",
      "content/about.md": "---\ndate: 2020-04-24\n---\n",
      "content/style-guide.md": "---\ntitle: 글\n---\n",
      "content/posts/a.md": "",
      "content/posts/b.md": "",
      "content/posts/c.md": "",
      "content/posts/d.md": "",
    };
    expect(Object.keys(dated).filter(pageTest(blogInMemory(dated), blogPlace(blogInMemory(dated), "hugo")))).toEqual([
      "content/about.md",
      "content/style-guide.md",
    ]);
    expect(pagesAmong("hugo", ["content/a.md", "content/b.md", "content/about.md", "content/posts/c.md"])).toEqual([
      "content/about.md",
    ]);
  });

  it("is what Hexo has outside of its posts, Quartz as its first page, and Astro among its pages", () => {
    expect(pagesAmong("hexo", ["source/about/index.md", "source/_posts/a.md"])).toEqual(["source/about/index.md"]);
    expect(pagesAmong("quartz", ["content/index.md", "content/a/index.md"])).toEqual(["content/index.md"]);
    const astro = ["astro.config.ts", "src/pages/about.md", "src/content/a.md"];
    expect(pagesAmong("markdown", astro)).toEqual(["src/pages/about.md"]);
    expect(pagesAmong("markdown", astro.slice(1))).toEqual([]);
    const collections = ["astro.config.ts", "src/content/authors/a.md", "src/content/blog/2021-12-15-b.md"];
    expect(pagesAmong("markdown", collections)).toEqual(["src/content/authors/a.md"]);
  });
});
