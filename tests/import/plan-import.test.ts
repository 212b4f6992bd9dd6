import { describe, expect, it } from "vitest";
import { planImport } from "../../src/import/plan-import.ts";
import { blogInMemory, importSettings, post } from "../support/blog-in-memory.ts";

const blog = {
  "_config.yml": "title: 새김\ntimezone: Asia/Seoul\nbaseurl: /blog\npermalink: /:year/:title\n",
  "_posts/2021-12-15-a.md": post(["title: a"]),
};

function plan(texts: Readonly<Record<string, string | null>>, site: typeof importSettings | null = null) {
  return planImport({ folder: blogInMemory(texts), site, defaults: importSettings, onNote: () => undefined });
}

describe("planImport", () => {
  it("keeps every address where the site gets the settings of the blog", () => {
    const { kind, notes, config } = plan(blog);
    expect(kind).toBe("jekyll");
    expect(config.text).toContain('permalink: "/:year/:title.html"');
    expect(notes[0]).toMatchObject({
      newAddress: "/2021/a.html",
      oldAddresses: [{ kind: "same", address: "/2021/a.html" }],
      changes: [],
      text: blog["_posts/2021-12-15-a.md"],
    });
  });

  it("names the settings of a blog further down, which it does not read", () => {
    const { unreadSettings } = plan({
      "README.md": "# 저장소",
      "site/hugo.toml": 'title = "새김"',
      "site/content/posts/a.md": post(["title: a", "date: 2022-01-01"]),
    });
    expect(unreadSettings).toEqual(["site/hugo.toml"]);
  });

  it("reads plain MDX, and leaves what has components", () => {
    const { notes, left } = plan({
      "astro.config.mjs": "",
      "src/pages/blog/[...slug].astro": "",
      "src/content/blog/a.mdx": post(["title: a", "date: 2022-01-01"], "[b](./b.mdx) {/* 말 */}"),
      "src/content/blog/b.mdx": post(["title: b", "date: 2022-01-01"]),
      "src/content/blog/c.mdx": post(["title: c"], "<Box />"),
    });
    expect(notes.map(({ from, to, oldAddresses }) => [from, to, oldAddresses])).toEqual(
      ["a", "b"].map((name) => [
        `src/content/blog/${name}.mdx`,
        `src/content/blog/${name}.md`,
        [{ kind: "redirect", address: `/blog/${name}/` }],
      ]),
    );
    expect(notes[0]?.text).toContain("[b](/notes/b/) <!-- 말 -->");
    expect(left).toContainEqual({ path: "src/content/blog/c.mdx", reason: "mdx" });
  });

  it("finds a picture that a note's fields name below the folder of a Hugo blog", () => {
    const { notes, copies } = plan({
      "hugo.toml": 'title = "a"\nbaseURL = "https://a.kr/travel-blog/"\n',
      "content/posts/a.md": post(["title: a", "date: 2022-01-01", "cover:", "  image: /travel-blog/images/x.jpg"]),
      "static/images/x.jpg": null,
    });
    expect(notes[0]?.changes).toContainEqual(
      expect.objectContaining({ reason: "field-translated", text: "image: '/assets/static/images/x.jpg'" }),
    );
    expect(copies.map(({ from }) => from)).toEqual(["static/images/x.jpg"]);
  });

  it("lets a link to a note that becomes a draft lead where it will be", () => {
    const [one, other] = ["1a2b3c4d5e6f7a8b9c0d1e2f3a4b5c6d", "2a2b3c4d5e6f7a8b9c0d1e2f3a4b5c6d"];
    const { notes } = plan({
      [`공부/금리 ${one}.md`]: `# 금리\n\n날짜: 2021년 12월 15일\n\n[환율](%ED%99%98%EC%9C%A8%20${other}.md)\n`,
      [`공부/환율 ${other}.md`]: "# 환율\n\n날짜: 2021년 12월 16일\n상태: 작성 중\n\n글\n",
    });
    expect(notes.map(({ to, newAddress }) => [to, newAddress])).toEqual([
      ["공부/금리.md", "/notes/금리/"],
      ["공부/환율.md", null],
    ]);
    expect(notes[0]?.text).toContain("[환율](/notes/환율/)");
  });

  it("gives a note another name than a note of the site in another folder", () => {
    const { notes, renamed } = planImport({
      folder: blogInMemory({
        "공부/금리.md": post(["title: 금리", "date: 2021-12-15"]),
        "공부/환율.md": post(["title: 환율", "date: 2021-12-15"], "[금리](금리.md)"),
      }),
      site: importSettings,
      defaults: importSettings,
      existing: ["경제/금리.md", "공부/환율.md"],
      onNote: () => undefined,
    });
    expect(notes.map(({ to }) => to)).toEqual(["공부/금리-2.md", "공부/환율.md"]);
    expect(notes[1]?.text).toContain("[금리](/notes/금리-2/)");
    expect(renamed).toEqual([{ to: "공부/금리-2.md", existing: "경제/금리.md" }]);
  });

  it("redirects old addresses if the site has its own settings", () => {
    expect(plan(blog, importSettings).notes[0]).toMatchObject({
      newAddress: "/notes/2021-12-15-a/",
      oldAddresses: [{ kind: "redirect", address: "/2021/a.html" }],
    });
  });

  it.each(["permalink: /:title/\n", "permalink: pretty\n", "permalink: date\n", ""])(
    "takes an address that all posts have by default for the pattern of the blog, after %j",
    (before) => {
      const config = `${before}defaults: [{scope: {path: '', type: posts}, values: {permalink: /posts/:title/}}]`;
      const { notes, config: written } = plan({ ...blog, "_config.yml": config });
      expect(written.text).toContain('permalink: "/posts/:title/"');
      expect(notes[0]).toMatchObject({ newAddress: "/posts/a/", changes: [] });
    },
  );

  it("brings the pictures of Chirpy's posts along, wherever its settings say they are", () => {
    const { notes, copies } = plan({
      "_config.yml": "theme: jekyll-theme-chirpy",
      "_posts/2021-12-15-a.md": post(
        ["title: a", "media_subpath: /assets/img/posts/a", "image:", "  path: cover.png", "  alt: 표지"],
        "![추이](rate.png)",
      ),
      "assets/img/posts/a/cover.png": "",
      "assets/img/posts/a/rate.png": "",
    });
    expect(notes[0]?.text).toContain("  path: /assets/img/posts/a/cover.png\n  alt: 표지");
    expect(notes[0]?.text).toContain("![추이](/assets/img/posts/a/rate.png)");
    expect(notes[0]?.missing).toEqual([]);
    expect(copies).toHaveLength(2);
  });

  it("finds the pictures and notes of Hexo's and Hugo's by the folder and the host of the blog, whatever the site's own are", () => {
    const body = "![가](/blog/images/a.png) ![나](https://kim.github.io/blog/images/b.png) [다](/blog/2021/12/15/b/)";
    const pictures = (top: string) => ({ [`${top}/images/a.png`]: "", [`${top}/images/b.png`]: "" });
    const hexo = {
      "_config.yml":
        "url: https://kim.github.io/blog\nroot: /blog/\nnew_post_name: :title.md\npermalink: :year/:month/:day/:title/\n",
      "source/_posts/a.md": post(["title: a", "date: 2021-12-14"], body),
      "source/_posts/b.md": post(["title: b", "date: 2021-12-15"]),
      ...pictures("source"),
    };
    const written = "![가](/assets/images/a.png) ![나](/assets/images/b.png) [다](/2021/12/15/b/)";
    expect(plan(hexo).notes[0]?.text).toContain(written);
    expect(plan(hexo).config.text).toContain('basePath: "/blog/"');
    expect(plan(hexo).config.unmapped).not.toContain("root");
    expect(plan(hexo).config.mapped).toContainEqual(["root", "basePath"]);
    const hugo = {
      "hugo.toml":
        'baseURL = "https://kim.github.io/blog/"\n[permalinks]\nposts = "/:year/:month/:day/:slugorcontentbasename/"\n',
      "content/posts/a.md": post(["title: a", "date: 2021-12-14"], body),
      ...pictures("static"),
    };
    const found = plan(hugo, importSettings);
    expect(found.copies).toHaveLength(2);
    expect(found.notes[0]?.missing).toEqual([]);
  });

  it("holds back what Quartz holds back, and adopts its name", () => {
    const texts = {
      "quartz.config.ts":
        'pageTitle: "정원", baseUrl: "a.github.io/b", ignorePatterns: ["private"], Plugin.ExplicitPublish()',
      "content/a.md": post(["title: a", "publish: true"]),
      "content/b.md": post(["title: b"]),
      "content/private/diary.md": post(["title: 일기", "publish: true"]),
      "docs/index.md": "",
    };
    const { kind, notes, config, left } = plan(texts);
    expect(kind).toBe("quartz");
    expect(notes.map(({ from, newAddress }) => [from, newAddress])).toEqual([
      ["content/a.md", "/notes/a/"],
      ["content/b.md", null],
    ]);
    expect(config.text).toContain('title: "정원",\n  origin: "https://a.github.io",\n  basePath: "/b/",');
    expect(left).toEqual([
      { path: "content/private/diary.md", reason: "excluded" },
      { path: "docs/", reason: "outside-source" },
    ]);
  });

  it("lets each note keep its address where no pattern of the site gives it", () => {
    const { notes, config } = plan({ ...blog, "_config.yml": "permalink: /:path/" });
    expect(config.text).not.toContain("permalink");
    expect(notes[0]).toMatchObject({
      newAddress: "/2021-12-15-a/",
      changes: [{ reason: "permalink-repaired", text: "permalink: '/2021-12-15-a/'" }],
    });
  });

  it("keeps the address and the words that a post has of the blog's defaults alone", () => {
    const config = "defaults: [{scope: {path: ''}, values: {tags: [common], category: dev}}]";
    const { notes } = plan({ "_config.yml": config, "_posts/2021-12-15-a.md": post(["title: a"]) });
    expect(notes[0]).toMatchObject({
      newAddress: "/dev/2021/12/15/a.html",
      oldAddresses: [{ kind: "same", address: "/dev/2021/12/15/a.html" }],
    });
    expect(notes[0]?.text).toContain("\ncategories: [dev]\ntags: [common]\n");
  });

  it.each([
    ["/%2e%2e/%2e%2e/baddie.html", "/baddie.html"],
    ["/%EB%82%98/", "/나/"],
  ])("answers %s where the real Jekyll did", (permalink, address) => {
    const { notes } = plan({ ...blog, "_posts/2021-12-16-b.md": post(["title: b", `permalink: ${permalink}`]) });
    expect(notes[1]).toMatchObject({ newAddress: address, oldAddresses: [{ kind: "same", address }] });
    expect(notes[1]?.diagnostics).toEqual([]);
  });

  it.each([
    ["2013-05-08 23:46:11 +0200", "2013-05-08 23:46:11"],
    ["'2013-05-08T23:46:11Z'", "2013-05-08 23:46:11"],
    ["2013-05-08 23:46 +02:00", "2013-05-08 23:46:00"],
  ])("keeps the day of %s, and the address, where the blog names no zone", (typed, date) => {
    const texts = { "_posts/2013-05-08-a.md": post(["title: a", `date: ${typed}`]) };
    const { notes } = plan({ "_config.yml": "title: a", ...texts });
    expect(notes[0]?.newAddress).toBe("/2013/05/08/a.html");
    expect(notes[0]?.oldAddresses[0]).toEqual({ kind: "same", address: "/2013/05/08/a.html" });
    expect(notes[0]?.changes).toMatchObject([
      { reason: "day-kept", text: `date: ${date}` },
      { reason: "redirect-added" },
    ]);
    const zoned = plan({ "_config.yml": "timezone: Europe/Paris", ...texts });
    expect(zoned.notes[0]?.changes.map(({ reason }) => reason)).not.toContain("day-kept");
  });

  it.each(["2013-05-08 23:46:11 +0900", "2013-05-08 10:00:00", "2013-05-08"])("leaves the date %s alone", (typed) => {
    const { notes } = plan({ "_posts/2013-05-08-a.md": post(["title: a", `date: ${typed}`]) });
    expect(notes[0]?.text).toContain(`date: ${typed}\n`);
    expect(notes[0]?.newAddress).toBe("/2013/05/08/a.html");
  });

  it("gives each of two notes with one address its own", () => {
    const texts = { ...blog, "_posts/2021-12-16-b.md": post(["title: b", "permalink: /2021/a.html"]) };
    const { collisions, notes } = plan(texts);
    expect(collisions).toEqual([]);
    expect(notes.map(({ newAddress }) => newAddress)).toEqual(["/2021/a-2.html", "/2021/a.html"]);
    expect(notes[0]?.changes).toMatchObject([{ reason: "address-taken", text: "permalink: '/2021/a-2.html'" }]);
  });

  it.each(["_posts/", ""])("makes pages only where the site of a blog with notes in %j makes none", (folder) => {
    const addresses = ["/", "/404.html", "/tags/", "/Tags/index.html", "/tags/경제/", "/archive/2021/", "/page/2/"];
    const taken = addresses.map((address, index) => [
      `${folder}2021-12-1${index}-a${index}.md`,
      post([`title: a${index}`, `permalink: ${address}`, "tags: [경제]"]),
    ]);
    const { notes, left } = plan(Object.fromEntries(taken));
    const isPost = folder === "_posts/";
    // A post is found at its new address; other notes may be pages that every site generates.
    expect(notes.filter(({ newAddress }) => addresses.includes(newAddress ?? ""))).toEqual([]);
    expect(notes).toHaveLength(isPost ? addresses.length : 0);
    expect(left.map(({ reason }) => reason)).toEqual(isPost ? [] : addresses.map(() => "page-of-site"));
  });

  it("brings in a blog of Hexo's: its posts, drafts and pages, its pictures, its addresses", () => {
    const { kind, notes, copies, left, config } = plan({
      "_config.yml": "title: 글\nsource_dir: source\npermalink: :year/:month/:day/:title/\n",
      "scaffolds/post.md": "---\ntitle: {{ title }}\n---\n",
      "source/_posts/hello.md": post(
        ["title: 안녕", "date: 2020-01-02 10:00:00", "categories: [[기술, 앞단]]"],
        "![](/img/x.png) ![](b.png)",
      ),
      "source/_posts/hello/b.png": "",
      "source/_posts/2020-01-03-dated.md": post(["title: 날짜"]),
      "source/_drafts/wip.md": post(["title: 초안"]),
      "source/about/index.md": post(["title: 소개", "date: 2020-01-01"], "[안녕](/2020/01/02/hello/)"),
      "source/img/x.png": "",
    });
    expect(kind).toBe("hexo");
    expect(config.text).toContain('title: "글",\n  permalink: "/:year/:month/:day/:title/"');
    expect(notes.map(({ to, newAddress }) => [to, newAddress])).toEqual([
      ["_drafts/wip.md", null],
      ["2020-01-03-dated.md", "/2020/01/03/dated/"],
      ["hello.md", "/2020/01/02/hello/"],
      ["pages/about.md", "/about/"],
    ]);
    expect(notes[2]?.text).toContain("categories: [기술, 앞단]");
    expect(notes[2]?.text).toContain("![](/assets/img/x.png) ![](/assets/hello/b.png)");
    expect(copies.map(({ from }) => from)).toEqual(["source/_posts/hello/b.png", "source/img/x.png"]);
    expect(left).toEqual([
      { path: "_config.yml", reason: "program-file" },
      { path: "scaffolds/", reason: "template" },
    ]);
    expect(notes.flatMap(({ diagnostics }) => diagnostics)).toEqual([]);
  });

  it("adopts the title of a Hugo blog, and none of its theme's notes", () => {
    const { kind, notes, config } = plan({
      "hugo.toml": 'title = "日記"\n',
      "content/a.md": post(["title: a"]),
      "content/_index.md": post(["title: b"]),
      "themes/t/exampleSite/content/a.md": post(["title: c"]),
    });
    expect(kind).toBe("hugo");
    expect(config.text).toContain('title: "日記"');
    expect(config.mapped).toEqual([["hugo.toml: title", "title"]]);
    expect(notes.map(({ to }) => to)).toEqual(["content/a.md"]);
  });

  it("imports a Hugo section page with text at its address, unlisted", () => {
    const { notes } = plan({
      "hugo.toml": 'title = "日記"\n',
      "content/til/_index.md": post(["title: TIL"], "하루 하나"),
      "content/til/a.md": post(["title: a", "date: 2021-12-15"]),
      "content/posts/b.md": post(["title: b", "date: 2021-12-15"]),
    });
    const page = notes.find(({ from }) => from === "content/til/_index.md");
    expect(page).toMatchObject({ newAddress: "/til/", oldAddresses: [{ kind: "same", address: "/til/" }] });
    expect(page?.text).toContain("\nunlisted: true\n");
    expect(page?.text).not.toContain("draft");
  });

  it("counts the address that a note of Hugo's says itself as one that stays", () => {
    const { notes } = plan({
      "hugo.toml": "",
      "content/posts/a.md": post(["title: a", "date: 2021-12-15", "url: /a"]),
    });
    expect(notes[0]?.oldAddresses).toEqual([{ kind: "same", address: "/a/" }]);
  });

  it("knows no address of a blog whose settings are no text, and names them", () => {
    const { notes, left } = plan({ "_config.yml": null, "_posts/2021-12-15-a.md": post(["title: a"]) });
    expect(notes[0]?.oldAddresses).toEqual([{ kind: "unknown" }]);
    expect(left).toEqual([{ path: "_config.yml", reason: "not-text" }]);
  });

  it("brings in a folder without any setting", () => {
    expect(plan({ "a.md": "# Words", "hugo.toml": 'languageCode = "en"' }).config).toMatchObject({
      text: 'export default {\n  language: "en",\n  brokenLinks: "warning",\n};\n',
      language: "en",
      languageGuess: null,
    });
    expect(plan({ "a.md": "# 글" })).toMatchObject({ kind: "markdown", config: { mapped: [], unmapped: [] } });
    expect(plan({})).toMatchObject({ notes: [], copies: [], left: [] });
  });
});
