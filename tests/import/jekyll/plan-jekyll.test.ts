import { describe, expect, it } from "vitest";
import { planJekyll } from "../../../src/import/jekyll/plan-jekyll.ts";
import { readJekyllConfig } from "../../../src/import/jekyll/settings/jekyll-config.ts";
import { severityOf } from "../../../src/model/problem/severity-of.ts";
import { blogInMemory, importSettings, post } from "../../support/blog-in-memory.ts";

function plan(texts: Readonly<Record<string, string | null>>, config = "baseurl: /blog") {
  let notes = 0;
  const settings = { ...importSettings, permalink: "/:categories/:year/:month/:day/:title:output_ext" };
  const planned = planJekyll(blogInMemory(texts), readJekyllConfig(config), {
    settings,
    onNote: () => {
      notes += 1;
    },
  });
  return { ...planned, counted: notes };
}

describe("planJekyll", () => {
  it("brings in posts and drafts with the pictures they show, and those that are published anyway", () => {
    const planned = plan({
      "_posts/2021-12-15-a.md": post(["title: a"], "![](/images/a.png) ![](/blog/assets/b.png)"),
      "_drafts/b.md": "글",
      "images/a.png": null,
      "images/unused.png": null,
      "assets/b.png": null,
      "assets/c.png": null,
      "assets/theme.css": "",
      "_layouts/post.html": "",
    });
    expect(planned.notes.map(({ to }) => to)).toEqual(["_drafts/b.md", "2021-12-15-a.md"]);
    expect(planned.notes[1]?.text).toContain("![](/assets/images/a.png) ![](/blog/assets/b.png)");
    expect(planned.copies.map(({ to }) => to)).toEqual(["b.png", "c.png", "images/a.png"]);
    expect(planned.counted).toBe(2);
  });

  it("keeps the addresses that jekyll-polyglot gave a translation", () => {
    const planned = plan(
      {
        "_posts/ko/2021-12-15-a.md": post(["title: 가", "lang: ko"]),
        "_posts/en/2021-12-15-a.md": post(["title: A", "lang: en"]),
        "_posts/en/2021-12-16-b.md": post(["title: B", "lang: en", "permalink: /b/"]),
        "about.en.md": post(["title: About", "lang: en", "permalink: /about/"]),
        "about.md": post(["title: 소개", "permalink: /about/"]),
      },
      "permalink: /:title/\nlanguages: [ko, en]\ndefault_lang: ko\nplugins: [jekyll-polyglot]",
    );
    expect(planned.notes.map(({ newAddress }) => newAddress).toSorted()).toEqual(
      ["/a/", "/about/", "/en/a/", "/en/about/", "/en/b/"].toSorted(),
    );
  });

  it("brings along the pictures beside posts and published pages that these show, and no others", () => {
    const told = {
      "_posts/여행/2021-12-15-a.md": post(["title: a"], "![](사진/b.png) ![](../../_drafts/c.png)"),
      "_posts/여행/사진/b.png": null,
      "_posts/여행/사진/unused.png": null,
      "_drafts/c.png": null,
      "_notes/d.md": post(["title: d", "date: 2021-12-15"], "![](e.png)"),
      "_notes/e.png": null,
      "assets/_posts/f.png": null,
    };
    const { copies } = plan(told, "collections: {notes: {output: true}}");
    expect(copies.map(({ from }) => from)).toEqual(["_notes/e.png", "_posts/여행/사진/b.png"]);
  });

  it("leads a name to the note of that file, which gets another name among the pages", () => {
    const told = {
      "_config.yml": "",
      "_wiki/law.md": post(["title: 법칙", "date: 2021-12-15"], "글"),
      "_posts/2021-12-15-a.md": post(["title: a"], "[[law]]\n\n[[law#절|그 법칙]] [[법칙]] [[없음]] ![[b.png]]"),
      "images/b.png": null,
    };
    const { notes, copies } = plan(told, "collections: {wiki: {output: true}}");
    const now = "[[wiki-law|law]]\n\n[[wiki-law#절|그 법칙]] [[법칙]] [[없음]] ![b.png](/assets/images/b.png)";
    expect(notes.find(({ to }) => to === "2021-12-15-a.md")?.text).toContain(now);
    expect(copies.map(({ from }) => from)).toEqual(["images/b.png"]);
  });

  it("names the lists of tags and categories and the further pages that move, and leads links there", () => {
    const config =
      "paginate: 1\njekyll-archives: {enabled: [tags, categories], permalinks: {tag: /tags/:name/, category: /categories/:name/}}";
    const told = {
      "_posts/2021-12-15-a.md": post(
        ["title: a", "tags: [c++, 금리]", "categories: [c++]"],
        "[씨](/tags/c/) [둘](/page2/)",
      ),
      "_posts/2021-12-16-b.md": post(["title: b", "tags: [.net]"]),
      "_posts/2021-12-17-c.md": post(["title: c", "tags: [f#]", "published: false"]),
    };
    const { movedLists, notes } = plan(told, config);
    expect(movedLists).toEqual([
      { from: "/categories/c/", to: "/categories/c-plus-plus/" },
      { from: "/tags/c/", to: "/tags/c-plus-plus/" },
      { from: "/tags/net/", to: "/tags/dot-net/" },
      { from: "/page2/", to: "/page/2/" },
    ]);
    expect(notes[0]?.text).toContain("[씨](/tags/c-plus-plus/) [둘](/page/2/)");
    expect(plan(told).movedLists).toEqual([]);
  });

  it("names the lists that the author made by hand, and leads links there", () => {
    const { movedLists, notes } = plan(
      {
        "_posts/2021-12-15-a.md": post(["title: a", "categories: [dev]", "tags: [C++]"], "[개발](/blog/dev/)"),
        "_featured_categories/dev.md": post(["layout: list", "title: 개발", "slug: dev"], ""),
        "_pages/cpp.md": post(
          ["layout: tag", "taxonomy: C++", "permalink: /tag/cpp/"],
          "{% for p in site.posts %}{% endfor %}",
        ),
        "_pages/none.md": post(["layout: category", "taxonomy: 없음", "permalink: /none/"], ""),
        "_pages/words.md": post(["layout: category", "taxonomy: dev", "permalink: /words/"], "글이 있는 페이지"),
        "_pages/same.md": post(["layout: category", "taxonomy: dev", "permalink: /categories/dev/"], ""),
      },
      "collections: {featured_categories: {output: true, permalink: '/blog/:name/'}}\ninclude: [_pages]",
    );
    expect(movedLists).toEqual([
      { from: "/blog/dev/", to: "/categories/dev/" },
      { from: "/tag/cpp/", to: "/tags/c-plus-plus/" },
    ]);
    expect(notes[0]?.text).toContain("[개발](/categories/dev/)");
  });

  it("holds back what says so below blank lines, though Jekyll ignored it", () => {
    const { notes } = plan({ "_posts/2021-12-15-a.md": `\n${post(["title: a", "published: false"])}` });
    expect(notes).toMatchObject([{ text: post(["title: a", "published: false"]), newAddress: null }]);
  });

  it("leaves out and names what the blog excludes, with its pictures", () => {
    const texts = {
      "private/_posts/2021-02-01-p.md": post(["title: p"]),
      "private/page.md": post(["title: p"]),
      "_posts/2021-12-15-a.md": post(["title: a"], "![](/assets/raw/a.png)"),
      "assets/raw/a.png": null,
    };
    const { notes, copies, left } = plan(texts, "exclude: [private, assets/raw]");
    expect(notes.map(({ from }) => from)).toEqual(["_posts/2021-12-15-a.md"]);
    expect(notes[0]?.missing).toHaveLength(1);
    expect(copies).toEqual([]);
    expect(left).toEqual([
      { path: "private/_posts/2021-02-01-p.md", reason: "excluded" },
      { path: "private/page.md", reason: "excluded" },
    ]);
  });

  it("finds a picture that is named from the address of the page", () => {
    const [note] = plan({
      "_posts/2021-12-15-a.md": post(["title: a"], "![](../../../images/a.png)"),
      "images/a.png": null,
    }).notes;
    expect(note?.text).toContain("![](/assets/images/a.png)");
  });

  it("brings along a picture that is named by the blog's own host, and two of one place apart", () => {
    const body = "![](https://a.kr/images/a.png) ![](/images/b.png) ![](/assets/images/b.png)";
    const { notes, copies } = plan(
      {
        "_posts/2021-12-15-a.md": post(["title: a"], body),
        "images/a.png": null,
        "images/b.png": null,
        "assets/images/b.png": null,
      },
      "url: https://a.kr",
    );
    expect(notes[0]?.text).toContain("![](/assets/images/a.png) ![](/assets/images/b-2.png) ![](/assets/images/b.png)");
    expect(copies).toHaveLength(3);
  });

  it("says what is not imported and why, except for parts of the theme", () => {
    const { left } = plan({
      "_posts/2021-12-15-a.md": null,
      "_posts/no-date.md": "글",
      "_posts/2021-12-15-b.html": "",
      "about.md": "",
      "_tabs/archives.md": "",
      "_projects/a.md": "",
      "README.md": "",
      "_includes/a.md": "",
      "index.html": "",
    });
    expect(left).toEqual([
      { path: "README.md", reason: "page" },
      { path: "_posts/2021-12-15-a.md", reason: "not-text" },
      { path: "_posts/2021-12-15-b.html", reason: "html-post" },
      { path: "_posts/no-date.md", reason: "no-date-in-name" },
      { path: "_projects/a.md", reason: "collection" },
      { path: "_tabs/archives.md", reason: "page" },
      { path: "about.md", reason: "page" },
    ]);
  });

  it("names the pages in HTML, with whether anything answers at their addresses", () => {
    const { left } = plan({
      "_posts/2021-12-15-a.md": post(["title: a"]),
      "news/index.html": post(["permalink: /news/"], "{% for post in site.posts %}{{ post.title }}{% endfor %}"),
      "google1234.html": "google-site-verification: google1234.html",
      "_layouts/default.html": post(["layout: null"]),
      "index.html": post(["layout: home"]),
      "404.html": post(["permalink: /404.html"]),
    });
    expect(left).toEqual([
      { path: "404.html", reason: "page-of-site" },
      { path: "google1234.html", reason: "ownership-file" },
      { path: "index.html", reason: "page-of-site" },
      { path: "news/index.html", reason: "html-page" },
    ]);
  });

  it("brings pages along as notes in no list, and has links lead to them", () => {
    const { notes, left } = plan({
      "_posts/2021-12-15-a.md": post(["title: a"], "[나에 대해](/blog/about/) [소개]({{ site.baseurl }}/about/)"),
      "about.md": post(["layout: page", "permalink: /about/"], "나는 학생이다."),
      "_projects/a.md": post(["title: 일"]),
    });
    const about = notes.find(({ from }) => from === "about.md");
    expect(about).toMatchObject({ to: "pages/about.md", newAddress: "/about/" });
    expect(about?.oldAddresses).toEqual([{ kind: "same", address: "/about/" }]);
    expect(about?.text).toContain("unlisted: true");
    expect(notes.find(({ from }) => from.startsWith("_posts"))?.missing).toEqual([]);
    expect(left).toEqual([{ path: "_projects/a.md", reason: "collection" }]);
  });

  it.each([
    ["/about-me", "/about-me.html", { kind: "same", address: "/about-me.html" }],
    ["/pq/:basename/:path/", "/pq/p q/dir/", { kind: "same", address: "/pq/p q/dir/" }],
    ["/:title/", "/-title/", { kind: "unanswerable", address: "/:title/" }],
    ["/a?b", "/a-b.html", { kind: "unanswerable", address: "/a?b.html" }],
  ])(
    "gives a page with the permalink %s an address that can be built, and answers the old one",
    (typed, address, old) => {
      const { notes, left } = plan({ "dir/p q.md": post([`permalink: ${typed}`], "글") });
      expect(notes).toMatchObject([{ newAddress: address, oldAddresses: [old] }]);
      expect(notes[0]?.diagnostics.filter((one) => severityOf(one) === "error")).toEqual([]);
      expect(left).toEqual([]);
    },
  );

  it("leaves its name and its address to a published post of which there is a draft of the same name", () => {
    const { notes } = plan({
      "_drafts/2020-01-01-a.md": post(["title: a"]),
      "_posts/2020-01-01-a.md": post(["title: a"]),
    });
    expect(notes.map(({ to, newAddress }) => [to, newAddress])).toEqual([
      ["_drafts/2020-01-01-a-2.md", null],
      ["2020-01-01-a.md", "/2020/01/01/a.html"],
    ]);
  });

  it("gives the address of two pages to the one that Jekyll wrote last, and that of a post to no page", () => {
    const { notes } = plan(
      {
        "_pages/about copy.md": post(["permalink: /about/"]),
        "_pages/about.md": post(["permalink: /about/"]),
        "_posts/2020-01-01-a.md": post(["title: a", "permalink: /a/"]),
        "z.md": post(["permalink: /a/"]),
      },
      "include: [_pages]",
    );
    expect(notes.map(({ from, newAddress, oldAddresses }) => [from, newAddress, oldAddresses.length])).toEqual([
      ["_posts/2020-01-01-a.md", "/a/", 1],
      ["_pages/about copy.md", "/about-2/", 0],
      ["_pages/about.md", "/about/", 1],
      ["z.md", "/a-2/", 0],
    ]);
  });

  it("gives the address of a post and an item of a collection to the item", () => {
    const { notes } = plan(
      {
        "_books/b.md": post(["permalink: /a/"]),
        "_posts/2020-01-01-a.md": post(["title: a", "permalink: /a/"]),
      },
      "collections: {books: {output: true}}",
    );
    expect(notes.map(({ newAddress }) => newAddress)).toEqual(["/a-2/", "/a/"]);
  });

  it("gives two posts of one name two names, and leaves the address of the second as it is", () => {
    const { notes } = plan({
      "a/_posts/2021-12-15-x.md": post(["title: a"]),
      "b/_posts/2021-12-15-x.md": post(["title: b"]),
    });
    expect(notes.map(({ to }) => to)).toEqual(["a/2021-12-15-x.md", "b/2021-12-15-x-2.md"]);
    expect(notes[1]?.oldAddresses).toEqual([{ kind: "same", address: "/b/2021/12/15/x.html" }]);
  });

  it("does not publish what Jekyll did not for want of a word behind published:, and says so", () => {
    const { notes } = plan({
      "_posts/2021-12-15-a.md": post(["title: a", "published:"]),
      "b.md": post(["title: b", "date: 2021-12-15", "published: # later"]),
    });
    expect(notes.map(({ newAddress, oldAddresses }) => [newAddress, oldAddresses])).toEqual([
      [null, []],
      [null, []],
    ]);
    expect(notes.map(({ text }) => /^published:.*/mu.exec(text)?.[0])).toEqual([
      "published: false",
      "published: false # later",
    ]);
    expect(notes.flatMap(({ changes }) => changes)).toContainEqual({
      reason: "held-back",
      line: 3,
      text: "published: false",
    });
  });

  it("has no old address to redirect for what was not published", () => {
    expect(plan({ "_posts/2021-12-15-a.md": post(["title: a", "published: no"]) }).notes[0]?.oldAddresses).toEqual([]);
  });

  it("brings in a post in HTML where it was, with its pictures", () => {
    const body = '<img src="/images/a.png">\n\n    <p>글</p>';
    const texts = { "_posts/2021-12-15-a.html": post(["title: a", "category: b"], body), "images/a.png": null };
    const { notes, left } = plan(texts);
    expect(notes).toMatchObject([{ to: "2021-12-15-a.md", newAddress: "/b/2021/12/15/a.html" }]);
    expect(notes[0]?.oldAddresses).toEqual([{ kind: "same", address: "/b/2021/12/15/a.html" }]);
    expect(notes[0]?.text).toContain('{::nomarkdown}\n\n<img src="/assets/images/a.png">\n\n    <p>글</p>\n');
    expect(left).toEqual([]);
  });

  it("brings along the icon at the top of the blog", () => {
    expect(plan({ "_posts/2021-12-15-a.md": post(["title: a"]), "favicon.ico": null }).copies).toEqual([
      { from: "favicon.ico", to: "favicon.ico" },
    ]);
  });

  it.each([
    ["header:\n  teaser: /images/a.png", "image: '/assets/images/a.png'"],
    ["header:\n  overlay_color: '#000'\n  overlay_image: /images/a.png", "image: '/assets/images/a.png'"],
    ["lastmod: 2021-12-20 10:00:00 +0900", "last_modified_at: 2021-12-20 10:00:00"],
  ])("says %j of a theme in its own words", (typed, field) => {
    const texts = { "_posts/2021-12-15-a.md": post(["title: a", typed]), "images/a.png": null };
    const { notes, copies } = plan(texts, "timezone: Asia/Seoul");
    expect(notes[0]?.text).toContain(`${typed}\n${field}\n---`);
    expect(copies).toHaveLength(field.startsWith("image") ? 1 : 0);
  });

  it("says of a post of a day to come that Jekyll published it, where it did", () => {
    const texts = { "_posts/2030-01-01-a.md": post(["title: a"]), "_posts/2021-12-15-b.md": post(["title: b"]) };
    const kinds = (config: string) => plan(texts, config).notes.map(({ oldAddresses }) => oldAddresses[0]?.kind);
    expect(kinds("future: true")).toEqual(["same", "held"]);
    expect(kinds("title: a")).toEqual(["same", "same"]);
  });

  it("updates links that differ from an old address by case, and reports drafts that Jekyll published", () => {
    const { notes } = plan(
      {
        "_posts/2021-12-15-debt.md": post(["title: a", "permalink: /debt/", "redirect_from: /Debt/"]),
        "_posts/2021-12-16-b.md": post(["title: b", "permalink: /b/", "draft: true"], "[a](/Debt/#c)"),
        "_posts/2021-12-17-c.md": post(["title: c", "permalink: /c/"], "[a](https://a.kr/blog/Debt/)"),
      },
      "baseurl: /blog\nurl: https://a.kr\ntimezone: Asia/Seoul",
    );
    expect(notes.map(({ oldAddresses }) => oldAddresses)).toEqual([
      [
        { kind: "same", address: "/debt/" },
        { kind: "same-folder", address: "/Debt/" },
      ],
      [{ kind: "draft", address: "/b/" }],
      [{ kind: "same", address: "/c/" }],
    ]);
    expect(notes[1]?.text).toContain("[a](/debt/#c)");
    expect(notes[2]?.text).toContain("[a](/debt/)");
  });

  it("leads a link by the file of a page to the page", () => {
    const { notes } = plan({
      "_posts/2021-12-15-a.md": post(["title: a"], "[b]({% link study/other.md %})"),
      "study/other.md": post(["title: b"]),
    });
    expect(notes[0]?.text).toContain("[b](/study/other.html)");
    expect(notes[0]?.diagnostics.filter(({ rule }) => rule === "liquid-left")).toEqual([]);
  });

  it("dates a post as Ruby reads its date, with its address", () => {
    const config = "timezone: Asia/Seoul\npermalink: /:year/:month/:day/:title:output_ext";
    const texts = {
      "_posts/2021-03-01-a.md": post(["title: a", "date: 2021-06-27 7:05:00 PM"]),
      "_posts/2021-03-01-b.md": post(["title: b", "date: June 27, 2021"]),
    };
    const addresses = plan(texts, config).notes.map(({ oldAddresses }) => oldAddresses);
    expect(addresses).toEqual([
      [{ kind: "same", address: "/2021/06/27/a.html" }],
      [{ kind: "same", address: "/2021/06/27/b.html" }],
    ]);
    expect(plan(texts, config).notes[0]?.text).toContain("date: 2021-06-27 19:05:00\n");
  });

  it("gives the address of two posts to the newer, which Jekyll showed there", () => {
    const texts = {
      "_posts/2025-09-22-a.md": post(["title: old", "permalink: /posts/a/"]),
      "_posts/2025-10-14-a.md": post(["title: new", "permalink: /posts/a/"]),
    };
    expect(plan(texts).notes.map(({ from, newAddress }) => [from, newAddress])).toEqual([
      ["_posts/2025-09-22-a.md", "/posts/a-2/"],
      ["_posts/2025-10-14-a.md", "/posts/a/"],
    ]);
  });

  it("answers where Jekyll put a post whose front matter it could not read", () => {
    const texts = { "_posts/2019-03-01-sort-words.md": post(["title: [백준] 단어 정렬", "categories: [a]"]) };
    const oldAddresses = (permalink: string) => plan(texts, `permalink: ${permalink}`).notes[0]?.oldAddresses;
    expect(oldAddresses("/posts/:title/")).toEqual([{ kind: "redirect", address: "/posts/2019-03-01-sort-words/" }]);
    expect(oldAddresses("/:year/:title/")).toEqual([{ kind: "unknown" }]);
  });
});
