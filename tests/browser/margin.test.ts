import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type OpenBrowser, openChromium } from "../support/chromium.ts";
import { runSaegim } from "../support/run-saegim.ts";
import { type ServedFolder, serveFolder } from "../support/serve-folder.ts";
import { putFiles } from "../support/site-folder.ts";

const paragraphs = "금리가 오르면 빚을 갚는 데 드는 돈이 는다. ".repeat(12).concat("\n\n");
const questions = (count: number) =>
  `### 궁금한 점\n\n${Array.from({ length: count }, (_, index) => `- 왜 그럴까 ${index + 1}?\n`).join("")}`;
const note = (title: string) => `---\ntitle: ${title}\ntags: [금리]\n---\n\n# 기사\n\n글\n\n### 키워드 : 금리\n`;

const posts = {
  "posts/2022-01-01-a.md": note("가"),
  "posts/2022-01-02-b.md": note("나"),
  "posts/2022-01-03-long.md": `${note("긴 글")}\n${questions(2)}\n# 본문\n\n${paragraphs.repeat(40)}`,
  "posts/2022-01-04-asked.md": `${note("긴 글과 긴 여백")}\n${questions(40)}\n# 본문\n\n${paragraphs.repeat(40)}`,
  "posts/2022-01-06-contents.md": `${note("차례")}\n${questions(2)}\n# 본문\n\n${"## 소제목\n\n글\n\n".repeat(5)}`,
  "posts/2022-01-05-short.md": `${note("짧은 글과 긴 여백")}\n${questions(40)}`,
};

describe("the margin of a note", { timeout: 60_000 }, () => {
  let folder: string;
  let browser: OpenBrowser;
  let site: ServedFolder;
  let page: Page;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "saegim-margin-"));
    putFiles(folder, posts);
    const built = await runSaegim(["build", "--now", "2026-01-02"], { cwd: folder });
    if (built.code !== 0) throw new Error(built.err);
    site = await serveFolder(join(folder, "_site"), "/");
    browser = await openChromium({ viewport: { width: 1440, height: 900 } });
    page = await browser.context.newPage();
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** The top and bottom of each element in the window after scrolling this far. */
  const edges = async (name: string, scrolled: number, ...selectors: string[]) => {
    await page.goto(`${site.origin}/notes/${name}/`);
    return page.evaluate(
      ([top, all]) => {
        scrollTo(0, top);
        return all.map((selector) => {
          const box = document.querySelector(selector)?.getBoundingClientRect();
          return { top: box?.top ?? Number.NaN, bottom: box?.bottom ?? Number.NaN };
        });
      },
      [scrolled, selectors] as const,
    );
  };

  it.each(["2022-01-02-b", "2022-01-03-long", "2022-01-04-asked"])(
    "begins level with the clipping, also with the notes to read along: %s",
    async (name) => {
      const [clipping, section] = await edges(name, 0, ".clipping", ".margin > section");
      expect(section?.top).toBe(clipping?.top);
    },
  );

  it("stays in sight beside a long article", async () => {
    const [first, last] = await edges("2022-01-03-long", 2000, ".margin > section", ".margin > section:last-child");
    expect(first?.top).toBeGreaterThan(0);
    expect(first?.top).toBeLessThan(100);
    expect(last?.bottom).toBeLessThan(900);
  });

  it("can be read to its end beside a long article, though it is taller than the window", async () => {
    const [first, last, clipping] = await edges(
      "2022-01-04-asked",
      4000,
      ".margin > section",
      ".margin > section:last-child",
      ".clipping",
    );
    expect(first?.top).toBeLessThan(0);
    expect(last?.bottom).toBeGreaterThan(0);
    expect(last?.bottom).toBeLessThanOrEqual(900);
    expect(clipping?.bottom).toBeGreaterThan(900);
  });

  it.each(["2022-01-03-long", "2022-01-06-contents"])(
    "stands in two columns below the text of a window that has room for them, level at their heads: %s",
    async (name) => {
      await page.setViewportSize({ width: 768, height: 900 });
      await page.goto(`${site.origin}/notes/${name}/`);
      const heads = await page
        .locator(".margin > section h2")
        .evaluateAll((all) => all.map((head) => head.getBoundingClientRect()).map(({ x, y }) => ({ x, y })));
      await page.setViewportSize({ width: 1440, height: 900 });
      expect(heads).toHaveLength(2);
      expect(heads[0]?.y).toBe(heads[1]?.y);
      expect(heads[0]?.x).toBeLessThan(heads[1]?.x ?? 0);
    },
  );

  it("has a stroke above it that is as long as the note is read, but where readers want no motion", async () => {
    const shareRead = async (top: number) => {
      await edges("2022-01-03-long", top, "main");
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      return page.evaluate(() => Number.parseFloat(getComputedStyle(document.body, "::before").scale));
    };
    expect(await shareRead(0)).toBe(0);
    expect(await shareRead(800)).toBeGreaterThan(0.05);
    await page.emulateMedia({ reducedMotion: "reduce" });
    expect(await shareRead(800)).toBeNaN();
    await page.emulateMedia({ reducedMotion: null });
  });

  it("makes no giant sheet of a short article", async () => {
    const [clipping, margin] = await edges("2022-01-05-short", 0, ".clipping", ".margin");
    expect(clipping?.bottom).toBeLessThan(900);
    expect(margin?.bottom).toBeGreaterThan(1000);
  });
});
