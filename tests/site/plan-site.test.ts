import { describe, expect, it } from "vitest";
import type { SourcePath } from "../../src/model/address/addresses.ts";
import { cardAddress, cardWords } from "../../src/model/address/card-address.ts";
import type { StudyDate } from "../../src/model/date/study-date.ts";
import { newestAddresses } from "../../src/pages/data/newest-addresses.ts";
import { readConfig } from "../../src/site/config/read-config.ts";
import { planSite } from "../../src/site/plan-site.ts";
import type { PlanningMemory } from "../../src/site/site-request.ts";
import { type MemoryFiles, memoryFiles } from "../support/memory-files.ts";
import { parsedPosts } from "../support/parsed-posts.ts";

const loaded = { ...readConfig([]), source: null, inputs: [] };

function build(files: MemoryFiles, formerNote: PlanningMemory["formerNote"] = () => null) {
  const disk = memoryFiles(files);
  return planSite({
    files: disk,
    ...parsedPosts(disk, loaded.config),
    assetsFolder: "assets",
    loaded,
    now: { day: "2022-01-01" as StudyDate, time: "09:00:00" },
    memory: { formerNote },
  });
}

const post = (title: string, more = "") => `---\ntitle: ${title}\ntags: economy\n${more}---\n\n본문입니다.\n`;

describe("building a site", () => {
  it("makes pages of posts, without a disk", () => {
    const { pages, report, library } = build({
      "posts/2021-12-15-a.md": post("가"),
      "posts/2021-12-16-b.md": post("나"),
    });
    expect(report.diagnostics).toEqual([]);
    expect(report.files).toBe(2);
    expect(library.notes.map(({ note }) => note.title.value)).toEqual(["나", "가"]);
    const outputs = pages.map(({ output }) => output);
    for (const output of [
      "index.html",
      "notes/2021-12-15-a/index.html",
      "tags/economy/index.html",
      "notes.json",
      "404.html",
    ]) {
      expect(outputs).toContain(output);
    }
  });

  it("reports the problems of all posts at once: files, texts and addresses", () => {
    const { report } = build({
      "posts/2021-12-15-a.md": post("가", "permalink: /same/\n"),
      "posts/2021-12-16-b.md": post("나", "permalink: /same/\n"),
      "posts/2021-12-17-empty.md": "",
      "posts/2021-12-18-old.md": Uint8Array.of(0xc7, 0xd1, 0xb1, 0xdb),
      "posts/link.md": { kind: "symlink" },
    });
    const rules = report.diagnostics.map(({ rule }) => rule);
    expect(rules).toEqual(expect.arrayContaining(["file-encoding", "empty-file", "file-not-regular"]));
    expect(report.errors).toBeGreaterThanOrEqual(3);
    expect(report.files).toBe(4);
  });

  it("shows the remembered version of a note whose file no longer has one, and reports only the file", () => {
    const path = "posts/2021-12-15-a.md" as SourcePath;
    const former = build({ [path]: post("가", "tagz: a\n") }).posts[0]?.note ?? expect.fail("no note");
    const request = { [path]: "", "posts/2021-12-16-b.md": post("나") };
    const { library, report } = build(request, (asked) => (asked === path ? former : null));
    expect(library.notes.map(({ note }) => note.title.value)).toEqual(["나", "가"]);
    expect(report.diagnostics.map(({ rule, source }) => [rule, source])).toEqual([["empty-file", path]]);
    expect(build(request).library.notes).toHaveLength(1);
  });

  it("shows a note once that could be read, though letters of it are lost", () => {
    const path = "posts/2021-12-15-a.md" as SourcePath;
    const former = build({ [path]: post("가") }).posts[0]?.note ?? expect.fail("no note");
    const { library, report } = build({ [path]: post("\uFFFD나") }, () => former);
    expect(library.notes.map(({ note }) => note.title.value)).toEqual(["\uFFFD나"]);
    expect(report.diagnostics.map(({ rule }) => rule)).toContain("file-lost-letters");
  });

  it("shows in a preview no note of which an error says that it is held back, nor as it was before", () => {
    const path = "posts/2021-12-15-a.md" as SourcePath;
    const former = build({ [path]: post("가") }).posts[0]?.note ?? expect.fail("no note");
    for (const text of [post("가", "private: true\n"), "---\nprivate: true\ndate: 그날\n---\n\n글\n"]) {
      const { library, posts, report } = build({ [path]: text, "posts/2021-12-16-b.md": post("나") }, () => former);
      expect(library.notes.map(({ note }) => note.title.value)).toEqual(["나"]);
      expect(posts[0]).toEqual({ path, note: null });
      expect(report.diagnostics.map(({ rule }) => rule)).toContain("front-matter-held-key");
    }
  });

  it("publishes a note whose day of another program is past, and stops at one that is to come", () => {
    const held = (day: string) => build({ "posts/2021-12-15-a.md": post("가", `publishDate: ${day}\n`) }).report;
    expect(held("2021-12-25").errors).toBe(0);
    expect(held("2022-01-02").errors).toBe(1);
  });

  it("holds back drafts and future notes, and says which", () => {
    const { library, heldBack } = build({
      "posts/2021-12-15-a.md": post("가", "draft: true\n"),
      "posts/2022-12-15-b.md": post("나"),
    });
    expect(library.notes).toEqual([]);
    expect(heldBack.map(({ reason }) => reason)).toEqual(["draft", "future"]);
  });

  it("does not believe a change that is yet to come, so that newer notes are told of, and says so", () => {
    const changedOn = (day: string) =>
      build({
        "posts/2021-12-15-a.md": post("가", `last_modified_at: ${day}\n`),
        "posts/2021-12-16-b.md": post("나"),
      });
    const future = changedOn("2022-01-02");
    expect(newestAddresses(future.pages)).toContain("/notes/2021-12-16-b/");
    expect(newestAddresses(future.pages)).not.toContain("/notes/2021-12-15-a/");
    expect(future.report).toMatchObject({ errors: 0, diagnostics: [{ rule: "last-modified-future" }] });
    const today = changedOn("2022-01-01");
    expect(newestAddresses(today.pages)).toContain("/notes/2021-12-15-a/");
    expect(today.report.diagnostics).toEqual([]);
  });

  it("lets posts refer to the assets that are there", () => {
    const text = `${post("가")}\n![그림](/assets/img/a.png)\n`;
    expect(build({ "posts/2021-12-15-a.md": text, "assets/img/a.png": "x" }).report.diagnostics).toEqual([]);
    expect(build({ "posts/2021-12-15-a.md": text }).report.diagnostics).toHaveLength(1);
  });

  it("keeps back the pictures of a note that is held back, and of an article that is", () => {
    const { assets } = build({
      "posts/2021-12-15-a.md": `${post("가", "draft: true\n")}\n![비밀](/assets/img/secret.png) ![모두](/assets/img/shared.png)\n`,
      "posts/2021-12-16-b.md": `${post("나")}\n![모두](/assets/img/shared.png)\n`,
      "posts/2021-12-17-c.md": `${post("다", "article: link\n")}\n## 기사\n\n![기사](/assets/img/article.png)\n\n## 생각\n\n![내 그림](/assets/img/own.png)\n`,
      "assets/styles/main.css": "body { background: url(../img/paper.png); }",
      ...Object.fromEntries(
        ["secret", "shared", "article", "own", "unnamed"].map((name) => [`assets/img/${name}.png`, "x"]),
      ),
    });
    expect(assets).toEqual(["img/own.png", "img/shared.png", "img/unnamed.png"]);
  });

  it.each([
    ["posts/_drafts/2022-01-01-b.md"],
    ["posts/초안/2022-01-01-b.md"],
    ["posts/private/2022-01-01-b.md"],
    ["posts/99. 초안들/2022-01-01-b.md"],
    ["posts/2022-01-01-b.초안 (1).md"],
    ["posts/2022-01-01-b.draft.md"],
    ["posts/_2022-01-01-idea.md"],
    ["posts/.2022-01-01-idea.md"],
  ])("keeps back the pictures of a file that is passed over: %s", (path) => {
    const { assets } = build({
      "posts/2021-12-15-a.md": `${post("가")}\n![모두](/assets/img/shared.png)\n`,
      [path]: `${post("나", "draft: true\n")}\n![](/assets/img/secret.png) ![](/assets/img/shared.png)\n`,
      ...Object.fromEntries(["secret", "shared"].map((name) => [`assets/img/${name}.png`, "x"])),
    });
    expect(assets).toEqual(["img/shared.png"]);
  });

  it.each([
    "%%\n![비밀](/assets/img/secret.png)\n%%",
    "<!-- ![[secret.png]] -->",
    "글 %% ![비밀](../assets/img/secret.png) %% 글",
    "> %%\n> ![비밀](/assets/img/secret.png)\n> %%",
    "`%%`로 감싼 글은 숨는다.\n\n%% ![[secret.png]] %%",
    "```mermaid\n%% 흐름\ngraph TD\n```\n\n글 %% ![비밀](/assets/img/secret.png) %%",
    '<div style="display:none">\n\n![비밀](/assets/img/secret.png)\n\n</div>',
    '글 <span hidden><img src="/assets/img/secret.png" alt="비밀"></span> 글',
    "[//]: # (![비밀](/assets/img/secret.png))",
    "{% comment %}\n![비밀](/assets/img/secret.png)\n{% endcomment %}",
  ])("keeps back a picture that only a comment of a published note shows: %j", (comment) => {
    const { assets } = build({
      "posts/2021-12-15-a.md": `${post("가")}\n${comment}\n\n![모두](/assets/img/shared.png)\n`,
      "posts/2021-12-16-b.md": `${post("나")}\n%% ![모두](/assets/img/shared.png) %%\n`,
      ...Object.fromEntries(["secret", "shared", "unnamed"].map((name) => [`assets/img/${name}.png`, "x"])),
    });
    expect(assets).toEqual(["img/shared.png", "img/unnamed.png"]);
  });

  it.each(["# image: /assets/img/secret.png\n", "layout: post # secret.png\n"])(
    "keeps back a picture that only a comment between the --- lines names: %j",
    (comment) => {
      const { assets } = build({
        "posts/2021-12-15-a.md": `${post("가", `${comment}image: /assets/img/head.png\n`)}\n![[shared.png]]\n`,
        ...Object.fromEntries(["secret", "head", "shared"].map((name) => [`assets/img/${name}.png`, "x"])),
      });
      expect(assets).toEqual(["img/head.png", "img/shared.png"]);
    },
  );

  it.each([
    "`%%` ![그림](/assets/img/a.png) `%%`",
    "`<!--` ![[a.png]] `-->`",
    '`%%` <video src="/assets/img/a.png"></video> `%%`',
    "```\n%%\n```\n\n![그림](a.png)\n\n```\n%%\n```",
  ])("shows a picture between what looks like a comment's marks, and is none: %j", (body) => {
    const text = `${post("가")}\n${body}\n`;
    expect(build({ "posts/2021-12-15-a.md": text, "assets/img/a.png": "x" }).assets).toEqual(["img/a.png"]);
  });

  it("keeps back a picture by the address that the reading understood, and shows one so", () => {
    const spelled = '<img alt="x" src="/assets/img/zq&#112;ic.png">';
    const assets = { "assets/img/zqpic.png": "x", "assets/styles/main.css": "" };
    const held = `${post("나", "article: link\n")}\n## 기사\n\n${spelled}\n\n## 생각\n\n글\n`;
    expect(build({ "posts/2021-12-16-b.md": held, ...assets }).assets).toEqual([]);
    const shown = { "posts/2021-12-15-a.md": `${post("가")}\n${spelled}\n` };
    expect(build({ ...shown, "posts/2021-12-16-b.md": held, ...assets }).assets).toEqual(["img/zqpic.png"]);
  });

  it("keeps back the card of a note that is a draft now, or has other words, unless something published shows it", () => {
    const shown = build({ "posts/2021-12-15-a.md": post("가") }).library.notes.map(({ note }) => note);
    const [card = ""] = shown.map((note) => cardAddress(note, cardWords(note, loaded.config)).slice(1));
    const assetsOf = (posts: MemoryFiles) => build({ ...posts, [card]: "x" }).assets;
    const path = card.replace("assets/", "");
    expect(assetsOf({ "posts/2021-12-15-a.md": post("가") })).toEqual([path]);
    expect(assetsOf({ "posts/2021-12-15-a.md": post("가", "draft: true\n") })).toEqual([]);
    expect(assetsOf({ "posts/2021-12-15-a.md": post("다른 제목") })).toEqual([]);
    expect(assetsOf({ "posts/2021-12-16-b.md": post("나", `image: /${card}\n`) })).toEqual([path]);
  });

  it("shows a picture in the heading of a note whose article is withheld", () => {
    const text = `${post("나", "article: link\n")}\n## 기사\n\n글\n\n## 생각 ![x](/assets/img/own.png)\n\n글\n`;
    expect(build({ "posts/2021-12-16-b.md": text, "assets/img/own.png": "x" }).assets).toEqual(["img/own.png"]);
  });

  it("makes an empty site of an empty folder", () => {
    const { report, pages } = build({ posts: { kind: "folder" } });
    expect(report.diagnostics).toEqual([]);
    expect(pages.length).toBeGreaterThan(0);
  });

  it.each([["/assets/img/a.png"], ["/assets/site-0123456789.js"], ["/favicon.ico"], ["/indexnowkey0.txt"]])(
    "lets no old address of a note take the place of a file of the site: %s",
    (address) => {
      const disk = memoryFiles({
        "posts/2021-12-15-a.md": post("가", `redirect_from: ${address}\n`),
        "assets/img/a.png": "x",
        "assets/favicon.ico": "x",
      });
      const { report } = planSite({
        files: disk,
        ...parsedPosts(disk, loaded.config),
        assetsFolder: "assets",
        loaded: { ...loaded, config: { ...loaded.config, indexNowKey: "indexnowkey0" } },
        now: { day: "2022-01-01" as StudyDate, time: "09:00:00" },
      });
      expect(report.diagnostics).toMatchObject([{ rule: "address-collision", source: "posts/2021-12-15-a.md" }]);
    },
  );

  it("remembers the texts that have a problem, to be quoted, and no others", () => {
    const broken = post("나").replace("title", "tilte");
    expect(build({ "posts/2021-12-15-a.md": post("가"), "posts/2021-12-16-b.md": broken }).sources).toEqual([
      { path: "posts/2021-12-16-b.md", text: broken },
    ]);
  });

  it("shows a picture given by its name, in any folder, and reports a missing one", () => {
    const { report, library, pages, assets } = build({
      "posts/2021-12-15-a.md": `${post("가")}\n![[Pasted image 1.png|그림|300]]\n\n![[없다.png|표]]\n`,
      "posts/2021-12-16-b.md": `${post("나", "draft: true\n")}\n![[Pasted image 1.png]] ![[Pasted image 2.png]]\n`,
      "assets/붙인 것/Pasted image 1.png": "",
      "assets/붙인 것/Pasted image 2.png": "",
    });
    const [shown] = library.notes;
    expect(shown?.note.sections[0]?.html).toContain('src="/assets/붙인%20것/Pasted%20image%201.png" alt="그림"');
    expect(report.diagnostics.map(({ rule, facts }) => [rule, facts])).toEqual([
      ["image-missing", { target: "![[없다.png]]", suggestion: null }],
    ]);
    expect(assets).toEqual(["붙인 것/Pasted image 1.png"]);
    const page = pages.find(({ kind }) => kind === "note");
    expect(page?.kind === "note" ? [...page.missingImages] : []).toEqual(["/notes/2021-12-15-a/없다.png"]);
  });
});
