import { rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { preview } from "../../../src/cli/dev/preview.ts";
import { openCaches } from "../../../src/cli/project/caches.ts";
import { readStudyDate } from "../../../src/model/date/study-date.ts";
import { cacheFolder } from "../../../src/site/installation/saegim-root.ts";
import { type MemoryIo, memoryIo, memoryStream } from "../../support/command-io.ts";
import { putFiles, siteFolder, smallPost } from "../../support/site-folder.ts";

/** Previews a folder until the test ends. */
async function previewed(folder: string, onNote: () => void = () => undefined, world: Partial<MemoryIo> = {}) {
  let interrupt: () => void = () => undefined;
  const interruption = new Promise<void>((resolve) => {
    interrupt = resolve;
  });
  const io = memoryIo({ interrupted: () => interruption, ...world });
  const day = readStudyDate("2022-01-01") ?? expect.fail("no such day");
  let port = 0;
  const ended = preview(
    {
      request: {
        postsFolder: join(folder, "posts"),
        assetsFolder: join(folder, "assets"),
        config: { file: join(folder, "site.config.ts"), overrides: [] },
        now: () => ({ day, time: "00:00:00" }),
        onNote,
      },
      caches: openCaches(join(folder, ".cache"), { noCache: true }),
      port: 42_100,
      language: "en",
      turn: () => Promise.resolve(),
      onPort: (served) => {
        if (served !== null) port = served;
      },
    },
    io,
  );
  onTestFinished(async () => {
    interrupt();
    await ended;
  });
  await vi.waitFor(() => expect(io.stdout.text()).toContain("Preview: http://localhost:"), { timeout: 20_000 });
  const page = async (path: string) =>
    (await fetch(`http://127.0.0.1:${port}${path}`, { headers: { connection: "close" } })).text();
  const shows = (path: string, check: (text: string) => void) =>
    vi.waitFor(async () => check(await page(path)), { timeout: 10_000, interval: 50 });
  return { io, page, shows };
}

describe("previewing", { timeout: 60_000 }, () => {
  it("shows a note as soon as it is saved, and no longer when it is deleted", async () => {
    const folder = siteFolder({ "posts/2021-12-15-a.md": smallPost("처음"), "site.config.ts": "export default {};\n" });
    const { page, shows, io } = await previewed(folder);
    expect(await page("/notes/2021-12-15-a/")).toContain("처음 본문입니다.");
    putFiles(folder, { "posts/2021-12-15-a.md": smallPost("나중") });
    await shows("/notes/2021-12-15-a/", (text) => expect(text).toContain("나중 본문입니다."));
    putFiles(folder, { "posts/2021-12-16-b.md": smallPost("다음") });
    await shows("/", (text) => expect(text).toContain("다음"));
    expect(io.stderr.text()).toBe("");
  });

  it("says of a first build what it leaves out, since there is nothing older to show", async () => {
    const folder = siteFolder({
      "posts/2021-12-15-a.md": "",
      "posts/2021-12-16-b.md": smallPost("다음"),
      "site.config.ts": "export default {};\n",
    });
    const { page, io } = await previewed(folder);
    expect(io.stdout.text()).toMatch(
      /^Built \(\d+ ms\)\. 1 error\. A note with errors is not shown until it is fixed\.\n/u,
    );
    expect(await page("/")).toContain("다음");
    putFiles(folder, { "posts/2021-12-17-c.md": "" });
    await vi.waitFor(() =>
      expect(io.stdout.text()).toContain("2 notes with errors are not shown until they are fixed."),
    );
  });

  it("reports a problem once, however often other notes are saved, and again when it comes back", async () => {
    const wrong = smallPost("처음").replace("tags:", "tagz:");
    const folder = siteFolder({ "posts/2021-12-15-a.md": wrong, "site.config.ts": "export default {};\n" });
    const { shows, io } = await previewed(folder);
    const toldOf = (rule: string) => io.stderr.text().split(`Rule      ${rule} `).length - 1;
    putFiles(folder, { "posts/2021-12-15-a.md": wrong.replace("title:", "layout: post\ntitle:") });
    putFiles(folder, { "posts/2021-12-16-b.md": smallPost("다음").replace("본문", "[글](/none/)") });
    await vi.waitFor(() => expect(toldOf("link-broken")).toBe(1));
    expect(toldOf("front-matter-unknown-key")).toBe(1);
    expect(io.stderr.text()).toContain("1 reported above is not repeated. To see all: npm run check");
    putFiles(folder, { "posts/2021-12-15-a.md": smallPost("처음"), "posts/2021-12-16-b.md": smallPost("다음") });
    await shows("/notes/2021-12-16-b/", (text) => expect(text).toContain("다음 본문"));
    putFiles(folder, { "posts/2021-12-15-a.md": wrong });
    await vi.waitFor(() => expect(toldOf("front-matter-unknown-key")).toBe(2));
  });

  it("shows what was saved while it was starting", async () => {
    const folder = siteFolder({ "posts/2021-12-15-a.md": smallPost("처음"), "site.config.ts": "export default {};\n" });
    let isRead = false;
    const { shows } = await previewed(folder, () => {
      if (!isRead) putFiles(folder, { "posts/2021-12-15-a.md": smallPost("나중") });
      isRead = true;
    });
    await shows("/notes/2021-12-15-a/", (text) => expect(text).toContain("나중 본문입니다."));
  });

  it("says on a terminal how far it is while it takes long", async () => {
    const folder = siteFolder({ "posts/2021-12-15-a.md": smallPost("처음"), "site.config.ts": "export default {};\n" });
    let seconds = 0;
    const now = () => {
      seconds += 2;
      return new Date(seconds * 1000);
    };
    const { io } = await previewed(folder, undefined, { stderr: memoryStream({ isTerminal: true }), now });
    expect(io.stderr.text().split("\r\u001B[K").slice(0, 4)).toEqual(["", "Reading notes: 1", "", "Writing files: 1"]);
  });

  it("survives a bad script, even the first time, and reports it like a note's problem", async () => {
    const folder = siteFolder({
      "posts/2021-12-15-a.md": smallPost("처음"),
      "assets/scripts/site.ts": "let x = ((",
      "site.config.ts": "export default {};\n",
    });
    const { page, shows, io } = await previewed(folder);
    expect(await page("/notes/2021-12-15-a/")).toContain("처음 본문입니다.");
    expect(await page("/")).toContain("asset-broken");
    expect(io.stderr.text()).toMatch(/assets\/scripts\/site\.ts:1:\d+\n/u);
    expect(io.stdout.text()).toContain("1 error. Styles and scripts with errors are not used until they are fixed.");
    putFiles(folder, { "assets/scripts/site.ts": "document.title = String(1);\n" });
    await shows("/", (text) => expect(text).not.toContain("saegim-problems"));
  });

  it("survives a bad note, reports it on every page, and is silent once it is fixed", async () => {
    const folder = siteFolder({ "posts/2021-12-15-a.md": smallPost("처음"), "site.config.ts": "export default {};\n" });
    const { page, shows, io } = await previewed(folder);
    putFiles(folder, { "posts/2021-12-15-a.md": "" });
    await shows("/", (text) => expect(text).toContain("saegim-problems"));
    expect(await page("/notes/2021-12-15-a/")).toContain("처음 본문입니다.");
    expect(io.stderr.text()).toContain("The file is empty");
    expect(io.stdout.text()).toMatch(/ms\)\. 1 error\. A note with errors is shown in its previous version/u);
    putFiles(folder, { "posts/2021-12-15-a.md": smallPost("나중") });
    await shows("/notes/2021-12-15-a/", (text) => {
      expect(text).toContain("나중 본문입니다.");
      expect(text).not.toContain("saegim-problems");
    });
  });

  it("keeps showing what is saved beside a bad note, which stays as it was and disappears when deleted", async () => {
    const folder = siteFolder({ "posts/2021-12-15-a.md": smallPost("처음"), "site.config.ts": "export default {};\n" });
    const { page, shows } = await previewed(folder);
    putFiles(folder, { "posts/2021-12-15-a.md": Uint8Array.of(0xc7, 0xd1, 0xb1, 0xdb) });
    await shows("/", (text) => expect(text).toContain("saegim-problems"));
    putFiles(folder, { "posts/2021-12-16-b.md": smallPost("다음") });
    await shows("/notes/2021-12-16-b/", (text) => expect(text).toContain("다음 본문입니다."));
    putFiles(folder, { "posts/2021-12-16-b.md": smallPost("새 제목").replace("tags:", "tags: 환율\nkeywords:") });
    await shows("/notes/2021-12-16-b/", (text) => expect(text).toContain("새 제목 본문입니다."));
    expect(await page("/notes/2021-12-15-a/")).toContain("처음 본문입니다.");
    expect(await page("/")).toContain("처음");
    rmSync(join(folder, "posts/2021-12-15-a.md"));
    await shows("/", (text) => expect(text).not.toContain("처음"));
  });

  it("starts with a bad note too, and shows the good ones", async () => {
    const folder = siteFolder({
      "posts/2021-12-15-a.md": smallPost("좋음"),
      "posts/2021-12-16-b.md": Uint8Array.of(0xc7, 0xd1, 0xb1, 0xdb),
      "site.config.ts": "export default {};\n",
    });
    const { page } = await previewed(folder);
    expect(await page("/notes/2021-12-15-a/")).toContain("좋음 본문입니다.");
    expect(await page("/")).toContain("looks like EUC-KR");
  });

  it("shows a changed style, and reports where it is broken", async () => {
    const folder = siteFolder({
      "posts/2021-12-15-a.md": smallPost("처음"),
      "assets/styles/main.css": "body { color: red; }\n",
      "site.config.ts": "export default {};\n",
    });
    const { page, shows } = await previewed(folder);
    const styleOf = (text: string) => /\/assets\/site-\w+\.css/u.exec(text)?.[0] ?? expect.fail("no style");
    const before = styleOf(await page("/"));
    putFiles(folder, { "assets/styles/main.css": "body { color: blue; }\n" });
    await shows("/", (text) => expect(styleOf(text)).not.toBe(before));
    expect(await page(styleOf(await page("/")))).toContain("#00f");
    putFiles(folder, { "assets/styles/main.css": '@import "./nowhere.css";\n' });
    await shows("/", (text) => expect(text).toContain("main.css:1:9"));
    putFiles(folder, { "assets/styles/main.css": "body { color: red; }\n" });
    await shows("/", (text) => expect(text).not.toContain("saegim-problems"));
  });

  it("outlives a preview that is swept away under it, and shows the note that is saved then", async () => {
    const folder = siteFolder({ "posts/2021-12-15-a.md": smallPost("처음"), "site.config.ts": "export default {};\n" });
    const { shows } = await previewed(folder);
    rmSync(join(cacheFolder(), "preview", String(process.pid), "notes"), { recursive: true });
    // The title is unchanged, so that the page can be shown early.
    putFiles(folder, { "posts/2021-12-15-a.md": `${smallPost("처음")}\n한 줄 더\n` });
    await shows("/notes/2021-12-15-a/", (text) => expect(text).toContain("한 줄 더"));
  });

  it("reports a picture that disappears during the build, and shows what follows", async () => {
    const folder = siteFolder({ "posts/2021-12-15-a.md": smallPost("처음"), "site.config.ts": "export default {};\n" });
    let onRead: () => void = () => undefined;
    const { io, shows } = await previewed(folder, () => onRead());
    // Pictures are listed right after the notes, and copied when style and scripts are bundled.
    onRead = () => setImmediate(() => rmSync(join(folder, "assets"), { recursive: true, force: true }));
    putFiles(folder, { "assets/img/b.png": "picture", "posts/2021-12-15-a.md": smallPost("나중") });
    await vi.waitFor(() => expect(io.stderr.text()).toContain("a file that disappeared meanwhile"), {
      timeout: 10_000,
    });
    await shows("/notes/2021-12-15-a/", (text) => {
      expect(text).toContain("나중 본문입니다.");
      expect(text).not.toContain("saegim-problems");
    });
    expect(io.stderr.text()).toContain("assets/img/b.png");
    expect(io.stderr.text()).not.toContain("inside Saegim");
  });

  it("shows nothing early of two notes that quarrel over one address", async () => {
    const at = (title: string) => smallPost(title).replace("---\n", "---\npermalink: /same/\n");
    const folder = siteFolder({
      "posts/2021-12-15-a.md": at("하나"),
      "posts/2021-12-16-b.md": at("둘"),
      "site.config.ts": "export default {};\n",
    });
    const { page, io } = await previewed(folder);
    const first = /<h1>(.*?)<\/h1>/u.exec(await page("/same/"))?.[1];
    const loser = first === "하나" ? "posts/2021-12-16-b.md" : "posts/2021-12-15-a.md";
    const told = io.stdout.text().length;
    putFiles(folder, { [loser]: `${at(first === "하나" ? "둘" : "하나")}\n고침\n`, "posts/2021-12-17-c.md": "" });
    await vi.waitFor(() => expect(io.stdout.text().slice(told)).not.toBe(""), { timeout: 10_000, interval: 20 });
    expect(await page("/same/")).toContain(`<h1>${first}</h1>`);
  });
});
