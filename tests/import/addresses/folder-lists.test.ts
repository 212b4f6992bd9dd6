import { describe, expect, it } from "vitest";
import { folderLists } from "../../../src/import/addresses/folder-lists.ts";
import { blogKind } from "../../../src/import/blog/blog-kind.ts";
import { blogLayout } from "../../../src/import/markdown/blog-layout.ts";
import { blogInMemory } from "../../support/blog-in-memory.ts";

function lists(texts: Readonly<Record<string, string>>, note: string): readonly string[] {
  const folder = blogInMemory(texts);
  return folderLists(folder, blogLayout(folder, blogKind(folder)))(note);
}

describe("folderLists", () => {
  const hugo = {
    "hugo.toml": 'title = "a"',
    "content/posts/a.md": "",
    "content/about/index.md": "",
    "content/b.md": "",
  };

  it("are Hugo's outermost folders without a page of their own", () => {
    expect(lists(hugo, "content/posts/a.md")).toEqual(["/posts/"]);
    expect(lists({ ...hugo, "content/Dev Log/x/a.md": "" }, "content/Dev Log/x/a.md")).toEqual(["/dev-log/"]);
    expect(lists({ ...hugo, "content/posts/_index.md": "" }, "content/posts/a.md")).toEqual([]);
    expect(lists(hugo, "content/about/index.md")).toEqual([]);
    expect(lists(hugo, "content/b.md")).toEqual([]);
    expect(lists({ ...hugo, "hugo.toml": "uglyURLs = true" }, "content/posts/a.md")).toEqual(["/posts.html"]);
  });

  const quartz = { "quartz.config.ts": "Plugin.FolderPage()", "content/경제 공부/금리/a.md": "", "content/b.md": "" };

  it("are each folder of Quartz without a page of its own, if it lists folders", () => {
    expect(lists(quartz, "content/경제 공부/금리/a.md")).toEqual(["/경제-공부/", "/경제-공부/금리/"]);
    expect(lists({ ...quartz, "content/경제 공부/index.md": "" }, "content/경제 공부/금리/a.md")).toEqual([
      "/경제-공부/금리/",
    ]);
    expect(lists(quartz, "content/b.md")).toEqual([]);
    expect(lists({ ...quartz, "quartz.config.ts": "" }, "content/경제 공부/금리/a.md")).toEqual([]);
  });

  it("are the pages of AstroPaper that list all posts, if the blog has them", () => {
    const paper = {
      "package.json": '{"name": "astro-paper"}',
      "src/pages/posts/[...page].astro": "",
      "src/pages/archives/index.astro": "",
    };
    expect(lists(paper, "src/data/blog/a.md")).toEqual(["/posts/", "/archives/"]);
    expect(lists(paper, "src/pages/about.md")).toEqual([]);
    expect(lists({ "package.json": '{"name": "astro-paper"}' }, "src/data/blog/a.md")).toEqual([]);
  });

  it("are Hexo's archive, where its settings put it", () => {
    const hexo = { "package.json": '{ "dependencies": { "hexo": "7" } }', "source/_posts/a.md": "" };
    expect(lists(hexo, "source/_posts/a.md")).toEqual(["/archives/"]);
    expect(lists({ ...hexo, "_config.yml": "archive_dir: all/" }, "source/_posts/a.md")).toEqual(["/all/"]);
  });

  it("are none of other programs", () => expect(lists({ "a/b.md": "" }, "a/b.md")).toEqual([]));
});
