import { describe, expect, it } from "vitest";
import { planMarkdown } from "../../../src/import/markdown/plan-markdown.ts";
import { basePathOf } from "../../../src/import/settings/import-settings.ts";
import { blogInMemory, importSettings, post } from "../../support/blog-in-memory.ts";

const place = { origin: null, basePath: basePathOf(null) };

function plan(texts: Readonly<Record<string, string | null>>) {
  return planMarkdown(blogInMemory(texts), { settings: importSettings, place, existing: [], onNote: () => undefined });
}

describe("planMarkdown", () => {
  it("gives a note a title and a day where it has none: of its heading, else its name; of its fields, else its file", () => {
    const { notes } = plan({
      "a.md": "# 금리: 기준\n\n글",
      "b.md": "글",
      "c.md": post(["title: c", "created: 2021-05-06"]),
      "2021-12-15-d.md": post(["title: d"]),
    });
    expect(notes.map(({ text }) => text.split("\n---")[0])).toEqual([
      "---\ntitle: d",
      "---\ntitle: '금리: 기준'\ndate: 2020-02-20",
      "---\ntitle: b\ndate: 2020-02-20",
      "---\ntitle: c\ncreated: 2021-05-06\ndate: 2021-05-06",
    ]);
    expect(notes[0]?.changes).toEqual([]);
    expect(notes.every(({ diagnostics, newAddress }) => diagnostics.length === 0 || newAddress !== null)).toBe(true);
  });

  it("does not publish what the program's settings hold back, and names settings that it cannot read", () => {
    const { notes, left, unreadSettings } = plan({
      ".eleventy.js": 'c.ignores.add("priv"); c.ignores.add(drafts); return { dir: { input: "content" } };',
      "content/np/np.json": '{"permalink": false}',
      "content/np/a.md": post(["title: a"]),
      "content/b.md": post(["title: b"]),
      "memo/c.md": post(["title: c"]),
      "priv/d.md": post(["title: d"]),
    });
    expect(notes.map(({ from, newAddress }) => [from, newAddress])).toEqual([
      ["content/b.md", "/b/"],
      ["content/np/a.md", null],
    ]);
    expect(notes[1]?.changes.map(({ reason }) => reason)).toContain("held-back");
    expect(left.filter(({ path }) => path.endsWith(".md"))).toEqual([
      { path: "memo/c.md", reason: "outside-source" },
      { path: "priv/d.md", reason: "excluded" },
    ]);
    expect(unreadSettings).toEqual([".eleventy.js: ignores"]);
  });

  it("leads links to headings and lists to where they are here", () => {
    const { notes, movedLists } = plan({
      "hugo.toml": 'title = "a"',
      "content/posts/a.md": post(
        ["title: a"],
        '[s](#SHA-1) [p](/posts/) [c]({{< ref "categories" >}})\n\n## SHA-1\n\n글',
      ),
      "content/posts/b.md": post(["title: b"], "[s](a.md#SHA-1)"),
    });
    expect(notes[0]?.text).toContain("[s](#sha-1) [p](/archive/) [c](/categories/)");
    expect(notes[1]?.text).toContain("[s](/notes/a/#sha-1)");
    expect(movedLists).toEqual([{ from: "/posts/", to: "/archive/" }]);
  });

  it.each([
    ["Hexo", { "_config.yml": "future: true\npermalink: /:title/\nnew_post_name: :title.md\n" }, "source/_posts/"],
    ["Hugo", { "hugo.toml": "buildFuture = true" }, "content/posts/"],
  ])("says that the addresses of a note dated ahead in %s wait for its day", (_, settings, folder) => {
    const { notes } = plan({
      ...settings,
      [`${folder}a.md`]: post(["title: a", "date: 2021-12-15"]),
      [`${folder}b.md`]: post(["title: b", "date: 2030-01-01"]),
    });
    expect(notes.map(({ oldAddresses }) => oldAddresses.map(({ kind }) => kind))).toEqual([["redirect"], ["held"]]);
  });

  it("keeps a note of Docusaurus whose slug begins with a slash below the folder of its part", () => {
    const { notes } = plan({
      "docusaurus.config.js": 'module.exports = { title: "t" };',
      "blog/2024-06-01-a.md": post(["title: a", "slug: /abs/slug"]),
      "docs/guide/index.md": post(["title: b", "date: 2024-01-01", "slug: /guide-root"]),
      "docs/intro.md": post(["title: c", "date: 2024-01-01", "slug: /"]),
    });
    expect(notes.map(({ from, newAddress }) => [from, newAddress])).toEqual([
      ["blog/2024-06-01-a.md", "/blog/abs/slug/"],
      ["docs/guide/index.md", "/docs/guide-root/"],
      ["docs/intro.md", "/docs/"],
    ]);
  });

  it("follows pictures and links from the folder of a site of Docusaurus", () => {
    const { notes, copies } = plan({
      "docusaurus.config.js": 'module.exports = { title: "t" };',
      "blog/2024-06-01-a.md": post(["title: a"], "![그림](@site/static/img/x.png) [문서](@site/docs/b.md)"),
      "docs/b.md": post(["title: b", "date: 2024-01-01"]),
      "static/img/x.png": null,
    });
    expect(notes[0]?.text).toContain("![그림](/assets/static/img/x.png) [문서](/notes/b/)");
    expect(notes[0]?.missing).toEqual([]);
    expect(copies.map(({ from }) => from)).toEqual(["static/img/x.png"]);
  });

  it("takes the words that VitePress shows from a note's fields for what is typed there", () => {
    const { notes } = plan({
      ".vitepress/config.ts": "export default {}",
      "a.md": post(["title: 가", "date: 2024-01-01"], "# {{ $frontmatter.title }}\n\n글 {{ $frontmatter.n }}"),
    });
    expect(notes[0]?.text).toContain("---\n\n글 {{");
    expect(notes[0]?.diagnostics.map(({ rule }) => rule)).toEqual(["liquid-left"]);
  });

  it("fills in what a note of VitePress takes from other files, and keeps the names of code", () => {
    const { notes } = plan({
      ".vitepress/config.ts": "export default {}",
      "a.md": post(["title: 가", "date: 2024-01-01"], "<<< @/x.js [x]\n\n```js [y]\nb\n```"),
      "x.js": "a\n",
    });
    expect(notes[0]?.text).toContain('```js title="x"\na\n```\n\n```js title="y"\nb\n```');
  });

  it("takes off the tabs of VuePress, and keeps their names and contents", () => {
    const { notes } = plan({
      "src/.vuepress/config.ts": "export default {}",
      "src/a.md": post(["title: 가", "date: 2024-01-01"], "::: tabs\n\n@tab:active 하나\n\n글\n\n:::"),
    });
    expect(notes[0]?.text).not.toContain(":::");
    expect(notes[0]?.text).toMatch(/\n\*\*하나\*\*\n\n+글\n/u);
  });

  it("finds the pictures of an Evernote export, which lie in a folder named with an underscore", () => {
    const { notes, copies } = plan({
      "수업/노트.md": post(["title: 노트"], "![a](./_resources/노트.resources/a.png) ![[./_resources/b.png]]"),
      "수업/_resources/노트.resources/a.png": null,
      "수업/_resources/b.png": null,
    });
    expect(notes.flatMap(({ missing }) => missing)).toEqual([]);
    expect(copies.map(({ to }) => to).toSorted()).toEqual([
      "수업/_resources/b.png",
      "수업/_resources/노트.resources/a.png",
    ]);
  });

  it("brings in the pages of a Notion export under their titles, without the ids in their names", () => {
    const id = "0123456789abcdef0123456789abcdef";
    const folder = `TIL%20${id}`;
    const { notes, copies } = plan({
      [`TIL ${id}.md`]: `# TIL\n\n[금리](${folder}/%EA%B8%88%EB%A6%AC%20${id}.md) [목록](${folder}.csv)\n`,
      [`TIL ${id}.csv`]: null,
      [`TIL ${id}/금리 ${id}.md`]: `# 금리: 돈의 값\n\n생성일: 2022년 1월 7일 오후 7:44\n\n# 글\n\n![a](%EA%B8%88%EB%A6%AC%20${id}/Untitled.png)\n`,
      [`TIL ${id}/금리 ${id}/Untitled.png`]: null,
    });
    expect(notes.map(({ to }) => to)).toEqual(["TIL.md", "TIL/금리.md"]);
    expect(notes[0]?.text).toContain(`[금리](/notes/금리/) [목록](/assets/${folder}.csv)`);
    expect(notes[1]?.text).toContain("date: 2022-01-07 19:44:00\ntitle: '금리: 돈의 값'\n---\n\n생성일:");
    expect(notes.flatMap(({ missing }) => missing)).toEqual([]);
    expect(copies).toHaveLength(2);
  });

  it.each(["static/img/a.png", "public/img/a.png", "site/static/img/a.png"])(
    "finds a picture from the top of the blog in %s",
    (picture) => {
      const { notes, copies } = plan({ "site/content/a.md": post(["title: a"], "![a](/img/a.png)"), [picture]: null });
      expect(notes[0]?.missing).toEqual([]);
      expect(notes[0]?.text).toContain(`![a](/assets/${picture})`);
      expect(copies).toHaveLength(1);
    },
  );

  it("finds a picture by the name that AstroPaper has for the folder of sources", () => {
    const { notes, copies } = plan({
      "src/data/blog/a.md": post(["title: a"], "![x](@/assets/images/example.jpg) ![없음](@/assets/none.jpg)"),
      "src/assets/images/example.jpg": null,
    });
    expect(notes[0]?.text).toContain("![x](/assets/src/assets/images/example.jpg) ![없음](@/assets/none.jpg)");
    expect(notes[0]?.missing.map(({ target }) => target)).toEqual(["@/assets/none.jpg"]);
    expect(copies).toHaveLength(1);
  });

  it("writes the tags of Hexo in Markdown, and brings in the pictures and leads to the posts that they name", () => {
    const { notes, copies } = plan({
      "package.json": '{ "dependencies": { "hexo": "7" } }',
      "source/_posts/a.md": post(
        ["title: a"],
        "{% asset_img cors.jpg 설명 %} {% post_link b %} {% post_link c %} {% asset_img none.jpg %}",
      ),
      "source/_posts/a/cors.jpg": null,
      "source/_posts/b.md": post(["title: 둘째"]),
    });
    expect(notes[0]?.text).toContain("![설명](/assets/a/cors.jpg) [둘째](/notes/b/) {% post_link c %} ![](none.jpg)");
    expect(notes[0]?.missing.map(({ target }) => target)).toEqual(["none.jpg"]);
    expect(notes[0]?.diagnostics.map(({ rule, facts }) => [rule, facts])).toEqual([
      ["liquid-left", { typed: "{% post_link c %}" }],
    ]);
    expect(copies).toHaveLength(1);
  });

  it("leads a reference of Hugo to its note, and brings in the picture under whose words there is Markdown", () => {
    const { notes, copies } = plan({
      "hugo.toml": "",
      "content/a/index.md": post(["title: a"], '[b]({{< ref "b.md" >}}) {{< figure src="a.png" caption="**굵게**" >}}'),
      "content/a/a.png": null,
      "content/b.md": post(["title: b"]),
    });
    expect(notes[0]?.text).toContain(
      '[b](/b/) <figure markdown="1"><img src="/assets/content/a/a.png" alt="굵게"><figcaption>**굵게**</figcaption></figure>',
    );
    expect(copies).toHaveLength(1);
  });

  it("names a note that is the index of a folder by the folder, and follows links to it", () => {
    const { notes, copies } = plan({
      "blog/first/index.md": post(["title: 처음"], "![](./a.png) [다음](/second#a) [없음](/third/)"),
      "blog/first/a.png": null,
      "blog/2021-05-06-second/index.md": post(["title: 다음"], "[처음](../first/)"),
    });
    expect(notes.map(({ to }) => to)).toEqual(["blog/2021-05-06-second.md", "blog/first.md"]);
    expect(notes[0]?.text).toContain("[처음](/notes/first/)");
    expect(notes[1]?.text).toContain(
      "![](/assets/blog/first/a.png) [다음](/notes/2021-05-06-second/#a) [없음](/third/)",
    );
    expect(copies).toHaveLength(1);
  });

  it("leads links to a folder to the note that is shown for it", () => {
    const { notes } = plan({
      "java/README.md": post(["title: 자바"], "[컬렉션](./collection) [없음](./none)"),
      "java/collection/README.md": post(["title: 컬렉션"], "[위](../)"),
      "old/java/README.md": post(["title: 옛 자바"]),
      "til/README.md": post(["title: 목차"], "[자바](../java#둘) [컬렉션](../java/collection/) [옛](/old/java)"),
    });
    const bodies = notes.map(({ text }) => text.split("---")[2]?.trim());
    expect(bodies[0]).toBe("[컬렉션](/notes/collection/) [없음](./none)");
    expect(bodies[1]).toBe("[위](/notes/java/)");
    expect(bodies[3]).toBe("[자바](/notes/java/#둘) [컬렉션](/notes/collection/) [옛](/notes/java-2/)");
  });

  it("leads links to where pictures and notes are now", () => {
    const { notes, copies } = plan({
      "글/a.md": post(["title: a"], "![](그림/표.png) [b](../b.md) [[b]] ![[표.png]]"),
      "b.md": post(["title: b"]),
      "글/그림/표.png": null,
    });
    expect(notes[1]?.text).toContain(
      "![](/assets/글/그림/표.png) [b](/notes/b/) [[b]] ![표.png](/assets/글/그림/표.png)",
    );
    expect(copies).toEqual([{ from: "글/그림/표.png", to: "글/그림/표.png" }]);
  });

  it("leads links by name to where notes are now, and keeps words that spell an address", () => {
    const body =
      '[ref][r] [rebase.md](rebase.md) ![img.png](img.png) <a href="rebase.md">rebase.md</a>\n\n[r]: rebase.md\n';
    const { notes } = plan({
      "git/a.md": post(["title: a"], body),
      "git/rebase.md": post(["title: b"]),
      "git/img.png": null,
    });
    expect(notes[0]?.text).toContain(
      '[ref][r] [rebase.md](/notes/rebase/) ![img.png](/assets/git/img.png) <a href="/notes/rebase/">rebase.md</a>\n\n[r]: /notes/rebase/\n',
    );
  });

  it("takes the home page of a garden for a note in no list, and leads names to the notes of folders", () => {
    const { notes } = plan({
      "content/index.md": post(["title: 정원"], "[[features/index|기능]] [기능](features/index.md)"),
      "content/features/index.md": post(["title: 기능"], "[[index]]"),
    });
    expect(notes.map(({ to, newAddress }) => [to, newAddress])).toEqual([
      ["content/features.md", "/notes/features/"],
      ["content/index.md", "/notes/index/"],
    ]);
    expect(notes.map(({ text }) => text.split("---")[2]?.trim())).toEqual([
      "[[index]]",
      "[[features|기능]] [기능](/notes/features/)",
    ]);
    expect(notes.map(({ text }) => text.includes("\nunlisted: true\n"))).toEqual([false, true]);
  });

  it("leaves templates, drawings, pages about the folder and files that no note uses", () => {
    const { notes, left } = plan({
      "Templates/a.md": "",
      "b.excalidraw.md": "",
      "README.md": "",
      "c.png": null,
      "d.md": null,
      ".obsidian/app.json": "",
    });
    expect(notes).toEqual([]);
    expect(left).toEqual([
      { path: "README.md", reason: "page" },
      { path: "Templates/a.md", reason: "template" },
      { path: "b.excalidraw.md", reason: "drawing" },
      { path: "c.png", reason: "unused-file" },
      { path: "d.md", reason: "not-text" },
    ]);
  });

  it("reads front matter of TOML and JSON, including what holds a note back", () => {
    const { notes, left } = plan({
      "toml.md": '+++\ntitle = "a"\ndate = 2024-01-05T10:00:00+09:00\ntags = ["b"]\n+++\n글',
      "draft.md": '\n+++\ntitle = "a"\ndraft = true\n+++\n글',
      "json.md": '{\n  "title": "a",\n  "draft": true\n}\n글',
      "fault.md": "+++\ntitle = a\ndraft = true\n+++\n글",
      "braces.md": post(["title: b"], "{ 글 }"),
    });
    expect(notes.map(({ from, newAddress }) => [from, newAddress])).toEqual([
      ["braces.md", "/notes/braces/"],
      ["draft.md", null],
      ["json.md", null],
      ["toml.md", "/notes/toml/"],
    ]);
    expect(notes[3]?.text).toBe("---\ntitle: a\ndate: 2024-01-05T10:00:00+09:00\ntags: [b]\n---\n글");
    expect(notes[3]?.changes).toEqual([{ reason: "front-matter-translated", line: 1, text: "---" }]);
    expect(left).toEqual([{ path: "fault.md", reason: "not-yaml" }]);
  });

  it("holds back what says so below blank lines", () => {
    const { notes } = plan({ "a.md": `\n\n${post(["title: a", "date: 2020-01-02", "draft: true"])}` });
    expect(notes).toMatchObject([{ text: post(["title: a", "date: 2020-01-02", "draft: true"]), newAddress: null }]);
  });

  it("holds back what another program holds back by date, or writes no page for", () => {
    const { notes } = plan({
      "over.md": post(["title: a", "date: 2020-01-02", "expiryDate: 2021-01-01"]),
      "soon.md": post(["title: a", "date: 2020-01-02", "publishDate: 2099-01-01"]),
      "unwritten.md": post(["title: a", "date: 2020-01-02", "permalink: false"]),
    });
    expect(notes.map(({ text }) => text.split("\n---")[0]?.split("\n").slice(2))).toEqual([
      ["date: 2020-01-02", "expiryDate: 2021-01-01", "published: false"],
      ["date: 2099-01-01", "publishDate: 2099-01-01"],
      ["date: 2020-01-02", "# permalink: false", "draft: true"],
    ]);
    expect(notes.map(({ newAddress }) => newAddress)).toEqual([null, "/notes/soon/", null]);
  });

  it("publishes of a digital garden what asks for it alone", () => {
    const { notes } = plan({
      "a.md": post(["title: a", "dg-publish: true"]),
      "b.md": post(["title: b", "dg-publish: false"]),
      "c.md": "글",
    });
    expect(notes.map(({ newAddress }) => newAddress)).toEqual(["/notes/a/", null, null]);
    expect(notes[2]?.changes.map(({ reason }) => reason)).toContain("held-back");
  });

  it("reads capitalised names as Hugo does", () => {
    const [note] = plan({ "a.md": "---\nTitle: 제목\nDate: Jul 08 2022\nDraft: true\n---\n글\n" }).notes;
    expect(note?.text.split("\n---")[0]).toContain("draft: true\ntitle: 제목\ndate: 2022-07-08");
    expect(note?.newAddress).toBeNull();
  });

  it("keeps a page of Hugo's at its address and in no list, and leaves one without words", () => {
    const { notes, left } = plan({
      "hugo.toml": "",
      "content/about.md": post(["title: 나"]),
      "content/search.md": post(["title: 검색", "layout: search"], ""),
      "content/posts/archives.md": post(["title: 모음", "layout: archives"], ""),
      "content/posts/Hello.md": post(["title: 안녕"]),
    });
    expect(left.map(({ path, reason }) => [path, reason])).toEqual([
      ["content/posts/archives.md", "page-empty"],
      ["content/search.md", "page-empty"],
    ]);
    expect(notes.map(({ newAddress, oldAddresses }) => [newAddress, oldAddresses])).toEqual([
      ["/about/", [{ kind: "same", address: "/about/" }]],
      ["/notes/hello/", [{ kind: "redirect", address: "/posts/hello/" }]],
    ]);
    expect(notes[0]?.text).toContain("permalink: '/about/'\nunlisted: true\n---");
    expect(notes[1]?.text).toContain("redirect_from: '/posts/hello/'\n---");
  });

  it("reports where the old address is unknown", () => {
    const { notes } = plan({
      "gatsby-config.js": "",
      "content/a.md": post(["title: a"]),
      "b.md": post(["draft: true"]),
    });
    expect(notes.map(({ oldAddresses }) => oldAddresses)).toEqual([[], [{ kind: "unknown" }]]);
  });

  it("publishes a note of Quartz's whose name begins with an underscore, and leads names to it", () => {
    const { notes } = plan({
      "quartz.config.ts": "",
      "content/_산출물/README.md": post(["title: 산출물"]),
      "content/_복기.md": post(["title: 복기"], "[[_산출물/README|글]]"),
      "content/a.md": post(["title: a"], "[[_복기]] [복기](_복기.md)"),
    });
    const told = notes.map(({ to, newAddress }) => [to, newAddress]);
    expect(told).toContainEqual(["content/산출물.md", "/notes/산출물/"]);
    expect(told).toContainEqual(["content/복기.md", "/notes/복기/"]);
    expect(notes.map(({ text }) => text).join("")).toContain("[[복기|_복기]] [복기](/notes/복기/)");
    expect(notes.map(({ text }) => text).join("")).toContain("[[산출물|글]]");
  });

  it("takes off what would keep a note out of the site", () => {
    expect(plan({ "_a/_b.md": post(["title: b"]) }).notes[0]?.to).toBe("a/b.md");
  });

  it("leads links of Hugo to notes of their own language, or of the one they name, and keeps the others", () => {
    const body =
      '[1](/post/b/) [2]({{< ref "b.md" >}}) [3](/en/2021/03/b-en/) [4]({{< relref path="b.md" lang="en" >}}) [5](../c/)';
    const { notes } = plan({
      "hugo.toml": [
        'defaultContentLanguage = "ko"',
        '[languages.ko]\ncontentDir = "content/ko"',
        '[languages.en]\ncontentDir = "content/en"',
        '[permalinks]\npost = "/:year/:month/:title/"',
      ].join("\n"),
      "content/ko/post/a.md": post(["title: a ko", "date: 2021-03-01"], body),
      "content/ko/post/b.md": post(["title: b ko", "date: 2021-03-01"]),
      "content/en/post/a.md": post(["title: a en", "date: 2021-03-01"], body),
      "content/en/post/b.md": post(["title: b en", "date: 2021-03-01"]),
      "content/en/post/c.md": post(["title: c", "date: 2021-03-01", "url: /x/c/"]),
    });
    expect(notes.map(({ to, oldAddresses: [old] }) => [to, old])).toEqual([
      ["content/en/post/a.md", { kind: "redirect", address: "/en/2021/03/a-en/" }],
      ["content/en/post/b.md", { kind: "redirect", address: "/en/2021/03/b-en/" }],
      ["content/en/post/c.md", { kind: "same", address: "/x/c/" }],
      ["content/ko/post/a-2.md", { kind: "redirect", address: "/2021/03/a-ko/" }],
      ["content/ko/post/b-2.md", { kind: "redirect", address: "/2021/03/b-ko/" }],
    ]);
    expect(notes[0]?.text).toContain("[1](/notes/b/) [2](/notes/b/) [3](/notes/b/) [4](/notes/b/) [5](/x/c/)");
    expect(notes[3]?.text).toContain("[1](/notes/b-2/) [2](/notes/b-2/) [3](/notes/b/) [4](/notes/b/) [5](../c/)");
  });

  it("brings in pictures from Hugo's folder of resources, and that which a note has for its name", () => {
    const { notes, copies } = plan({
      "hugo.toml": "",
      "content/posts/a/index.md": post(["title: a"], "![a](img/x.png) ![b](/img/y.png)"),
      "content/posts/a/feature.png": null,
      "content/_post/b.md": post(["title: b"]),
      "assets/img/x.png": null,
      "assets/img/y.png": null,
    });
    expect(notes.map(({ to, newAddress }) => [to, newAddress])).toEqual([
      ["content/post/b.md", "/notes/b/"],
      ["content/posts/a.md", "/notes/a/"],
    ]);
    expect(notes[1]?.text).toContain("image: '/assets/content/posts/a/feature.png'\n");
    expect(notes[1]?.text).toContain("![a](/assets/img/x.png) ![b](/assets/img/y.png)");
    expect(copies).toHaveLength(3);
  });

  it("leads links of Quartz from the top of its content and by names alone", () => {
    const { notes, copies } = plan({
      "quartz.config.ts": "",
      "content/Area/Sub/a.md": post(
        ["title: a"],
        "[1](Area/Other/b.md) [2](b.md#제목-하나) [3](Other/b.md) [4](none.md) ![](Area/Assets/pic.png)",
      ),
      "content/Area/Other/b.md": post(["title: b"]),
      "content/Area/Assets/pic.png": null,
    });
    expect(notes[1]?.text).toContain(
      "[1](/notes/b/) [2](/notes/b/#제목-하나) [3](/notes/b/) [4](none.md) ![](/assets/content/Area/Assets/pic.png)",
    );
    expect(copies).toHaveLength(1);
  });
});
