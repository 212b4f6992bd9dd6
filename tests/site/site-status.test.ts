import { describe, expect, it } from "vitest";
import type { SourcePath } from "../../src/model/address/addresses.ts";
import type { PostStatus } from "../../src/model/site-status.ts";
import { loadConfig } from "../../src/site/load-config.ts";
import { readPosts } from "../../src/site/notes/read-posts.ts";
import { planSite } from "../../src/site/plan-site.ts";
import { siteStatus } from "../../src/site/site-status.ts";
import { type MemoryFiles, memoryFiles } from "../support/memory-files.ts";
import { parsedPosts } from "../support/parsed-posts.ts";
import { siteFolder } from "../support/site-folder.ts";
import { day } from "../support/study-note.ts";

const now = { day: day("2026-11-23"), time: "09:00:00" };

async function statusOf(
  files: MemoryFiles,
  overrides: Parameters<typeof loadConfig>[0]["overrides"] = [],
  settings: string | null = null,
) {
  const file = settings === null ? "tests/fixtures/none.config.ts" : configFile(settings);
  const loaded = await loadConfig({ file, overrides });
  const disk = memoryFiles({ "posts/.keep": "", ...files });
  const plan = planSite({
    files: disk,
    ...parsedPosts(disk, loaded.config),
    assetsFolder: "assets",
    loaded,
    now,
  });
  const texts = readPosts(disk, "posts").files;
  const strays = [{ path: "_posts/a.md" as SourcePath, reason: "elsewhere" }] as const;
  return siteStatus({ loaded, plan, versionOf: () => undefined }, { now, assetsFolder: "assets", texts, strays });
}

function configFile(settings: string): string {
  return `${siteFolder({ "site.config.ts": settings })}/site.config.ts`;
}

const note = (front: string, body = "본문"): string => `---\ntitle: 제목\n${front}---\n\n${body}\n`;

function detailOf(post: PostStatus): string {
  switch (post.state) {
    case "published":
      return `${post.url} ${post.listed}`;
    case "future":
      return `${post.until.day} ${post.until.time}`;
    case "ignored":
      return post.reason;
    case "invalid":
      return post.problem.rule;
    default:
      return "";
  }
}

describe("siteStatus", () => {
  it("knows a note whose article is withheld, or that links to a post, for the one that is published", async () => {
    const { posts } = await statusOf({
      "posts/2026-11-01-a.md": note("article: link\n", "# 1. 기사\n\n글\n\n### 2. 요약 : 금리"),
      "posts/2026-11-02-b.md": note("", "[가]({% post_url 2026-11-01-a %})"),
    });
    expect(posts.map(({ path, state }) => [path, state])).toEqual([
      ["posts/2026-11-02-b.md", "published"],
      ["posts/2026-11-01-a.md", "published"],
      ["_posts/a.md", "ignored"],
    ]);
  });

  it("tells of errors in files that are no posts, one for each", async () => {
    const { posts, otherErrors } = await statusOf(
      { "posts/2026-11-01-a.md": note(""), "posts/2026-11-02-b.md": note("", "[가](/none/)") },
      [],
      "export default { titel: 1, language: 2 };",
    );
    expect(posts.map(({ state }) => state)).toEqual(["published", "ignored", "invalid"]);
    expect(otherErrors.map(({ path, problem }) => [path, problem.rule])).toEqual([
      [expect.stringMatching(/site\.config\.ts$/u), "config-unknown-key"],
    ]);
  });

  it("answers for every file why it is on the site or not, what wants doing last", async () => {
    const { posts } = await statusOf({
      "posts/2026-11-01-old.md": note(""),
      "posts/2026-11-22-new.md": note(""),
      "posts/2026-11-20-hidden.md": note("unlisted: true\n"),
      "posts/2026-11-21-draft.md": note("draft: true\n"),
      "posts/2026-11-21-off.md": note("published: false\n"),
      "posts/2026-11-24-soon.md": note("date: 2026-11-24 18:30\n"),
      "posts/2026-11-21-link.md": note("", "[없음](/none/)"),
      "posts/nodate.md": note(""),
      "posts/2026-11-21-latin.md": new Uint8Array([0xb1, 0xe2, 0xc1, 0xd8]),
      "posts/empty.md": "",
      "posts/_idea.md": note(""),
      "posts/.obsidian/x.md": note(""),
      "posts/2026-11-21-memo.txt": "x",
      "posts/picture.png": "x",
    });
    const told = posts.map((post) => `${post.state} ${post.path} ${detailOf(post)}`.trim());
    expect(told).toEqual([
      "published posts/2026-11-22-new.md /notes/2026-11-22-new/ true",
      "published posts/2026-11-20-hidden.md /notes/2026-11-20-hidden/ false",
      "published posts/2026-11-01-old.md /notes/2026-11-01-old/ true",
      "future posts/2026-11-24-soon.md 2026-11-24 18:30:00",
      "draft posts/2026-11-21-draft.md",
      "unpublished posts/2026-11-21-off.md",
      "ignored _posts/a.md elsewhere",
      "ignored posts/.obsidian/x.md dot",
      "ignored posts/2026-11-21-memo.txt extension",
      "ignored posts/_idea.md underscore",
      "invalid posts/2026-11-21-latin.md file-encoding",
      "invalid posts/2026-11-21-link.md link-broken",
      "invalid posts/empty.md empty-file",
      "invalid posts/nodate.md date-missing",
    ]);
  });

  it("says of no two notes that they are at one address", async () => {
    const { posts } = await statusOf({
      "posts/2026-11-21-a.md": note("slug: same\n"),
      "posts/2026-11-21-b.md": note("slug: same\n"),
    });
    const told = posts
      .slice(1)
      .map((post) => [post.path, detailOf(post), post.state === "invalid" && post.problem.place]);
    expect(told).toEqual([
      ["posts/2026-11-21-a.md", "address-collision", expect.objectContaining({ start: expect.anything() })],
      ["posts/2026-11-21-b.md", "address-collision", null],
    ]);
  });

  it("gives whole addresses where the site has one, and the base path in any case", async () => {
    const { posts } = await statusOf({ "posts/2026-11-22-새.md": note("") }, [
      { name: "origin", givenAs: "--origin", value: "https://notes.example" },
      { name: "basePath", givenAs: "--base-path", value: "/study/" },
    ]);
    expect(posts[0]).toMatchObject({ url: "https://notes.example/study/notes/2026-11-22-%EC%83%88/" });
  });

  it("counts open questions, and the days of this month that have passed", async () => {
    const status = await statusOf({
      "posts/2026-11-22-a.md": note("", "## 궁금한 점\n\n- 왜?\n- [x] 어떻게?\n"),
      "posts/2026-11-22-b.md": note(""),
      "posts/2026-11-01-c.md": note(""),
      "posts/2026-10-31-d.md": note(""),
      "posts/2026-11-25-e.md": note(""),
    });
    expect(status).toMatchObject({ daysThisMonth: 2, timeZone: "Asia/Seoul" });
    expect(status.openQuestions).toMatchObject([{ text: "왜?", path: "posts/2026-11-22-a.md", date: "2026-11-22" }]);
  });

  it("names the questions that have been open longest first", async () => {
    const asks = (text: string) => note("", `## 궁금한 점\n\n- ${text}\n- 또 ${text}\n`);
    const { openQuestions } = await statusOf({
      "posts/2026-11-22-b.md": asks("나중?"),
      "posts/2026-11-01-a.md": asks("먼저?"),
    });
    expect(openQuestions.map(({ text }) => text)).toEqual(["먼저?", "또 먼저?", "나중?", "또 나중?"]);
  });

  it("names pictures that nothing speaks of, drafts and broken notes included", async () => {
    const pictures = [
      "a.png",
      "b b.png",
      "c.png",
      "표 (1).png",
      "d.png",
      "sub/e.png",
      "f.png",
      "unused.png",
      "cards/2026-11-22-0f8094f9.png",
      "img.png",
    ];
    const { unusedImages } = await statusOf({
      ...Object.fromEntries(pictures.map((name) => [`assets/img/${name.normalize("NFD")}`, "x"])),
      "assets/styles/x.png": "x",
      "assets/img/icon.svg": "x",
      "assets/img/social.png": "x",
      "assets/paper.pdf": "x",
      "posts/2026-11-22-a.md": note("image: /assets/img/a.png\n", "![](/assets/img/b%20b.png?x=1)"),
      "posts/2026-11-22-b.md": note(
        "draft: true\n",
        '<img src="../assets/img/c.png">\n\n![표](</assets/img/표 (1).png>)',
      ),
      "posts/broken.md": "![](/assets/img/d.png) ![](/assets/img/%ZZ.png)",
      "posts/2026-11-22-c.md": note("", "![[e.png]] ![[f.png|100]]"),
    });
    expect(unusedImages.map((path) => path.normalize("NFC"))).toEqual(["assets/img/img.png", "assets/img/unused.png"]);
  });
});
