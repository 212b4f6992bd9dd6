import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from "vitest";
import { startPreview } from "../../src/cli/dev/server/preview-server.ts";
import { type OpenBrowser, openChromium } from "../support/chromium.ts";
import { siteFolder } from "../support/site-folder.ts";
import { startDev } from "../support/start-dev.ts";

const port = 42_600;
const origin = `http://127.0.0.1:${port}`;

/** A single red pixel, the smallest picture possible. */
const picture = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==",
  "base64",
);

const paragraphs = Array.from({ length: 60 }, (_, number) => `${number + 1}번째 문단은 기준금리를 말한다.`).join(
  "\n\n",
);

function post(told: { title: string; tags?: string; keywords?: string; body?: string }): string {
  const { title, tags = "금리", keywords = "기준금리", body = "" } = told;
  return `---\ntitle: ${title}\ntags: ${tags}\n---\n\n# 1. 기사\n\n${body}\n\n### 2. 키워드 : \\#${keywords}\n### 3. 요약 : ${title}의 요약\n`;
}

describe("a note that is being written, in the browser", { timeout: 120_000 }, () => {
  let browser: OpenBrowser;
  let page: Page;
  let folder: string;
  const put = (path: string, content: string | Uint8Array) => {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  const shows = (text: string) => expect.poll(() => page.textContent("body"), { timeout: 15_000 }).toContain(text);
  const lacks = (text: string) => expect.poll(() => page.textContent("body"), { timeout: 15_000 }).not.toContain(text);

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "saegim-preview-"));
    put("posts/2021-12-14-b.md", post({ title: "앞의 노트" }));
    put("posts/2021-12-15-a.md", post({ title: "쓰는 노트", body: paragraphs }));
    browser = await openChromium();
    page = await browser.context.newPage();
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it("shows a saved edit where its writer was reading, and every change on every page it concerns", async () => {
    const dev = startDev(folder, port);
    await vi.waitFor(() => expect(dev.said()).toContain("Preview:"), { timeout: 30_000, interval: 50 });
    const troubles: string[] = [];
    page.on("pageerror", (error) => troubles.push(error.message));

    // A saved edit, without losing the place.
    await page.goto(`${origin}/notes/2021-12-15-a/`);
    await page.evaluate(() => window.scrollTo(0, 900));
    put("posts/2021-12-15-a.md", post({ title: "쓰는 노트", body: `${paragraphs}\n\n방금 고친 문장이다.` }));
    await shows("방금 고친 문장이다.");
    await expect.poll(() => page.evaluate(() => Math.round(window.scrollY))).toBe(900);

    // A page that is not affected stays as it is.
    await page.goto(`${origin}/404.html`);
    await page.evaluate(() => document.body.setAttribute("data-mine", ""));
    put("posts/2021-12-15-a.md", post({ title: "쓰는 노트", body: `${paragraphs}\n\n또 고친 문장이다.` }));
    const other = await browser.context.newPage();
    onTestFinished(() => other.close());
    await other.goto(`${origin}/notes/2021-12-15-a/`);
    await expect.poll(() => other.textContent("body"), { timeout: 15_000 }).toContain("또 고친 문장이다.");
    expect(await page.locator("body[data-mine]").count()).toBe(1);

    // A new note reaches the front page, its tag and the note before it.
    await page.goto(`${origin}/`);
    put("posts/2021-12-16-c.md", post({ title: "새로 온 노트", tags: "환율" }));
    await shows("새로 온 노트");
    await page.goto(`${origin}/notes/2021-12-15-a/`);
    await shows("새로 온 노트");
    await page.goto(`${origin}/tags/환율/`);
    await shows("새로 온 노트");

    // A changed title and a new keyword.
    put("posts/2021-12-16-c.md", post({ title: "고쳐 부른 노트", tags: "환율", keywords: "달러" }));
    await shows("고쳐 부른 노트");
    await page.goto(`${origin}/keywords/`);
    await shows("달러");
    await page.goto(`${origin}/keywords/달러/`);
    await shows("고쳐 부른 노트");

    // A renamed note is found at its new address only.
    renameSync(join(folder, "posts/2021-12-16-c.md"), join(folder, "posts/2021-12-16-d.md"));
    await expect.poll(async () => (await page.goto(`${origin}/notes/2021-12-16-d/`))?.status()).toBe(200);
    await expect.poll(async () => (await page.goto(`${origin}/notes/2021-12-16-c/`))?.status()).toBe(404);

    // A deleted note disappears everywhere.
    await page.goto(`${origin}/`);
    rmSync(join(folder, "posts/2021-12-16-d.md"));
    await lacks("고쳐 부른 노트");
    expect((await page.goto(`${origin}/tags/환율/`))?.status()).toBe(404);

    // A missing picture appears once it is put into its folder.
    await page.goto(`${origin}/notes/2021-12-15-a/`);
    put("posts/2021-12-15-a.md", post({ title: "쓰는 노트", body: "![도표](/assets/img/chart.png)" }));
    await page.locator(".missing-picture", { hasText: "도표" }).waitFor({ timeout: 15_000 });
    put("assets/img/chart.png", picture);
    await page.locator('img[alt="도표"]').waitFor({ state: "attached", timeout: 15_000 });
    const width = () => page.locator('img[alt="도표"]').evaluate((img) => (img as HTMLImageElement).naturalWidth);
    await expect.poll(width, { timeout: 15_000 }).toBe(1);

    expect(troubles).toEqual([]);
  });

  it("is shown in no page of another site", async () => {
    const served = await startPreview({
      folder: siteFolder({ "index.html": "<!doctype html><title>a</title><body>아직 싣지 않은 글</body>" }),
      basePath: "/",
      port: port + 3,
      script: "",
      onFault: () => undefined,
    });
    const frame = `<!doctype html><title>b</title><iframe src="http://localhost:${served.port}/"></iframe>`;
    const other = createServer((_asked, answer) => {
      answer.writeHead(200, { "Content-Type": "text/html" }).end(frame);
    }).listen(port + 4, "127.0.0.1");
    onTestFinished(async () => {
      await served.close();
      other.close();
    });
    const refused = page.waitForEvent("console", (message) => message.text().includes("frame-ancestors"));
    await page.goto(`http://127.0.0.1:${port + 4}/`);
    await refused;
    const texts = await Promise.all(page.frames().map((shown) => shown.content()));
    expect(texts).toHaveLength(2);
    expect(texts.join("")).not.toContain("아직 싣지 않은 글");
  });

  it("opens the search over the page by its key, and does not load the page again for it", async () => {
    const dev = startDev(folder, port + 1);
    await vi.waitFor(() => expect(dev.said()).toContain("Preview:"), { timeout: 30_000, interval: 50 });
    await page.goto(`http://127.0.0.1:${port + 1}/notes/2021-12-15-a/`);
    await page.evaluate(() => document.body.setAttribute("data-mine", ""));
    await page.keyboard.press("/");
    await page.locator("dialog[open] #Query").waitFor({ timeout: 15_000 });
    await page.keyboard.type("앞의");
    await page.locator("dialog .search-results", { hasText: "앞의 노트" }).waitFor({ timeout: 15_000 });
    expect(await page.locator("body[data-mine]").count()).toBe(1);
  });
});
