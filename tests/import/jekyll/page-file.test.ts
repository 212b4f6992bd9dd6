import { describe, expect, it } from "vitest";
import { pageFileOf } from "../../../src/import/jekyll/page-file.ts";
import { readJekyllConfig } from "../../../src/import/jekyll/settings/jekyll-config.ts";
import { post } from "../../support/blog-in-memory.ts";
import { day } from "../../support/study-note.ts";

function addressOf(path: string, text = post(["layout: page"]), config = ""): string | null {
  return pageFileOf({ path, changed: day("2021-12-15"), added: null }, text, readJekyllConfig(config))?.address ?? null;
}

describe("a page of a Jekyll blog", () => {
  it.each([
    ["about.md", "", "/about.html"],
    ["about.md", "permalink: pretty", "/about/"],
    ["study/plan.markdown", "permalink: /:title/", "/study/plan/"],
    ["study/index.md", "", "/study/"],
    ["_tabs/about.md", "collections: { tabs: { output: true } }", "/about/"],
    ["_pages/소개.md", "include: [.htaccess, _pages]", "/소개/"],
    ["_pages/소개.md", "include: [_pages/소개.md]", "/소개/"],
    ["_projects/a.md", "collections:\n  projects:\n    output: true", "/projects/a.html"],
    ["_projects/x/a.md", "collections:\n  projects:\n    output: true\n    permalink: /일/:path/", "/일/x/a/"],
  ])("%s of a blog with %j is found at %s", (path, config, address) => {
    expect(addressOf(path, undefined, config)).toBe(address);
  });

  it.each([
    ["_pages/about.md", "title: 새김"],
    ["_tabs/about.md", "collections: { tabs: { output: false } }"],
    ["_pages/about.md", "include: [_wiki]"],
  ])("%s is none of a blog with %j, which did not publish it", (path, config) => {
    expect(addressOf(path, undefined, config)).toBeNull();
  });

  it("is found where it says itself", () => {
    expect(addressOf("about.md", post(["permalink: /나/"]))).toBe("/나/");
    expect(addressOf("_projects/a.md", post(["permalink: me"]), "include: [_projects]")).toBe("/me.html");
  });

  it("is of the day in its name, if it is an item of a collection", () => {
    const dayOf = (path: string) => {
      const config = readJekyllConfig("collections: { notes: { output: true } }\ninclude: [_pages]");
      return pageFileOf({ path, changed: day("2021-12-15"), added: null }, post(["title: a"]), config)?.nameDay;
    };
    expect(dayOf("_notes/2030-01-01-dated.md")).toBe("2030-01-01");
    expect(dayOf("_notes/x/20-1-1-past.md")).toBe("2020-01-01");
    expect(["_notes/a.md", "_pages/2030-01-01-a.md", "2030-01-01-a.md"].map(dayOf)).toEqual([null, null, null]);
  });

  it("is a page with words that the blog had for its front page", () => {
    expect(addressOf("_pages/about.md", post(["permalink: /"], "나는 학생이다."), "include: [_pages]")).toBe("/");
    expect(addressOf("_pages/about.md", post(["permalink: /"], " "), "include: [_pages]")).toBeNull();
    const words = "이 사이트는 한국어로 경제와 인공지능을 공부하며 적은 것을 모아 두는 곳이다. 차례로 읽으면 된다.";
    expect(addressOf("index.md", post(["layout: home"], `# 머리말\n\n${words}`))).toBe("/");
    expect(addressOf("index.md", post(["layout: home"], `# ${words}\n\n글`))).toBeNull();
    expect(addressOf("index.md", post(["layout: home"], `{% for p in site.posts %}${words}{% endfor %}`))).toBeNull();
  });

  it("is held back by the defaults of its collection, which are nothing to other pages", () => {
    const config = readJekyllConfig(
      `collections: { docs: { output: true } }
defaults:
  - { scope: { path: _docs/x, type: docs }, values: { published: false } }
  - { scope: { path: "_docs/y*" }, values: { published: false } }
  - { scope: { path: p }, values: { published: false } }
  - { scope: { path: _docs, type: posts }, values: { published: false } }`,
    );
    const held = (path: string) =>
      pageFileOf({ path, changed: day("2021-12-15"), added: null }, post(["title: a"]), config)?.isHeld;
    expect(["_docs/x/a.md", "_docs/yes.md", "_docs/a.md", "p/a.md"].map(held)).toEqual([true, true, false, false]);
  });

  it("is not published with nothing behind published:, unless the defaults of its collection say so", () => {
    const held = (path: string, values = "x: 1") => {
      const defaults = `defaults: [{ scope: { path: "" }, values: { ${values} } }]`;
      const config = readJekyllConfig(`collections: { docs: { output: true } }\n${defaults}`);
      const text = post(["title: a", "published:"]);
      return pageFileOf({ path, changed: day("2021-12-15"), added: null }, text, config)?.isHeld;
    };
    expect([held("a.md"), held("_docs/a.md")]).toEqual([true, true]);
    expect([held("a.md", "published: true"), held("_docs/a.md", "published: true")]).toEqual([true, false]);
  });

  it.each([
    ["without front matter", "about.md", "글"],
    ["without words", "about.md", post(["title: a"], "  ")],
    ["that lists posts", "archive.md", post(["title: a"], "{% for post in site.posts %}{{ post.title }}{% endfor %}")],
    ["that is the front page", "index.md", post(["title: a"])],
    ["for readers who are lost", "404.md", post(["title: a"])],
    ["for readers who are lost, by its own word", "_pages/a.md", post(["permalink: /404.html"])],
    ["that is no HTML", "feed.md", post(["permalink: /my.xml"])],
    ["that every site has", "_tabs/tags.md", post(["permalink: /tags/"])],
    ["of a collection that is not published", "_projects/a.md", post(["title: a"])],
    ["that is not published, wherever it would be", "_projects/a.md", post(["permalink: /me/"])],
  ])("is null %s", (_what, path, text) => {
    expect(addressOf(path, text)).toBeNull();
  });
});
