import { describe, expect, it } from "vitest";
import { leftFiles, reasonToLeave } from "../../../src/import/jekyll/left-files.ts";
import { readJekyllConfig } from "../../../src/import/jekyll/settings/jekyll-config.ts";
import { isOwnAddress } from "../../../src/model/address/own-addresses.ts";
import { blogInMemory, post } from "../../support/blog-in-memory.ts";

function reasons(texts: Readonly<Record<string, string | null>>, config = ""): Readonly<Record<string, string>> {
  const left = leftFiles(blogInMemory(texts), readJekyllConfig(config), {
    posts: [],
    taken: new Set(),
    isOwn: isOwnAddress,
  });
  return Object.fromEntries(left.map(({ path, reason }) => [path, reason]));
}

const list = "{% for post in site.posts %}{{ post.title }}{% endfor %}";

describe("What is left of a Jekyll blog", () => {
  it("is what the blog did not publish of a theme's folders of pages", () => {
    expect(
      reasons({ "_pages/a.md": post(["permalink: /a/"], "글"), "_tabs/b.md": post(["title: b"], "글") }, "title: a"),
    ).toEqual({
      "_pages/a.md": "collection",
      "_tabs/b.md": "collection",
    });
  });

  it("is a post of plain text with front matter, and an HTML post only if Jekyll published it", () => {
    const left = reasons({
      "_posts/2023-03-09-a.txt": post(["title: a"], "글"),
      "_posts/2023-03-09-b.txt": "글",
      "_posts/c.txt": post(["title: a"], "글"),
      "_posts/d.html": post(["title: a"], "<p>글</p>"),
      "_posts/2023-03-09-e.html": "<p>글</p>",
    });
    expect(left).toEqual({
      "_posts/2023-03-09-a.txt": "post-no-markdown",
      "_posts/2023-03-09-e.html": "html-post",
      "_posts/d.html": "no-date-in-name",
    });
  });

  it("is a hand-made list whose address the new site answers with its own", () => {
    const left = reasons({
      "a.md": post(["permalink: categories"], list),
      "b.md": post(["permalink: /categories.html"], list),
    });
    expect(left).toEqual({ "a.md": "page-of-site", "b.md": "page-program" });
  });

  it("is reported with what happens to a page's address", () => {
    const left = reasons(
      {
        "list.md": post(["title: a"], list),
        "empty.md": post(["title: a"], ""),
        "_tabs/tags.md": post(["permalink: /tags/"], list),
        "_pages/404.md": post(["permalink: /404.html"], "없음"),
        "index.md": post(["title: a"], list),
        "plain.md": "글",
        "my-feed.md": post(["permalink: /my.xml"], "글"),
        "feed.md": post(["permalink: /feed.xml"], list),
        "dir/page.html": post(["title: a"], "<p>글</p>"),
        "tags/index.html": post(["title: a"], list),
        "index.html": post(["title: a"], list),
        "verify.html": "<p>",
      },
      "include: [_pages, _tabs]",
    );
    expect(left).toEqual({
      "_pages/404.md": "page-of-site",
      "_tabs/tags.md": "page-of-site",
      "dir/page.html": "html-page",
      "empty.md": "page-empty",
      "feed.md": "page-of-site",
      "index.html": "page-of-site",
      "index.md": "page-of-site",
      "list.md": "page-program",
      "my-feed.md": "page-no-html",
      "plain.md": "page",
      "tags/index.html": "page-of-site",
      "verify.html": "static-file",
    });
  });

  it("names what Jekyll published as it was, folder by folder, and not the theme", () => {
    const plain = [
      "CNAME",
      "ads.txt",
      "naver0a1b2c3d.html",
      "demo/index.html",
      "demo/a/b.html",
      "demo/a.js",
      "robots.txt",
    ];
    const ofTheme = ["Gemfile", "assets/a.html", "_includes/a.html", "LICENSE.txt", "index.html", "main.js"];
    const texts = Object.fromEntries([...plain, ...ofTheme].map((path) => [path, "글"]));
    expect(reasons({ ...texts, "LICENSE.txt": post([]) })).toEqual({
      CNAME: "domain-file",
      "ads.txt": "static-file",
      "demo/": "static-file",
      "naver0a1b2c3d.html": "ownership-file",
    });
  });

  it("is reported for an item depending on whether its collection was published", () => {
    const texts = { "_projects/a.md": post(["title: a"], list) };
    expect(reasons(texts)).toEqual({ "_projects/a.md": "collection" });
    expect(reasons(texts, "collections: { projects: { output: true } }")).toEqual({ "_projects/a.md": "page-program" });
    const dated = "collections: { projects: { output: true, permalink: '/:year/:title/' } }";
    expect(reasons(texts, dated)).toEqual({ "_projects/a.md": "collection-address" });
  });

  it.each([
    ["_posts/a.md", "no-date-in-name"],
    ["_posts/2023-02-14 spring basic.md", "no-dash-behind-date"],
    ["_posts/createpost", "no-date-in-name"],
    ["_posts/2021-12-15-a.textile", "post-no-markdown"],
    ["_posts/a.png", null],
    ["_posts/.keep", null],
    ["_posts/2021-12-15-a.html", "html-post"],
    ["_projects/a.md", "collection"],
    ["_pages/a.md", "page"],
    ["README.md", "page"],
    ["docs/CONTRIBUTING.md", "page"],
    [".github/a.md", null],
    ["_includes/a.md", null],
    ["assets/a.css", null],
  ])("is by its path, %s, %s", (path, reason) => {
    expect(reasonToLeave(path)).toBe(reason);
  });
});
