import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type OpenBrowser, openChromium } from "../support/chromium.ts";
import { runSaegim } from "../support/run-saegim.ts";
import { type ServedFolder, serveFolder } from "../support/serve-folder.ts";
import { putFiles } from "../support/site-folder.ts";

const words = "넓은 글 ".repeat(60);

/** What authors paste that needs more room than a phone has. */
const wideParts: Readonly<Record<string, string>> = {
  video: '<iframe width="560" height="315" src="https://www.youtube.com/embed/x"></iframe>',
  "wide-frame": '<iframe width="900" height="506" src="https://www.youtube.com/embed/x"></iframe>',
  "frame-in-a-box":
    '<div>\n<p><iframe width="900" height="506" src="https://www.youtube.com/embed/x"></iframe></p>\n</div>',
  film: '<video src="https://a.example/a.mp4" width="900"></video>',
  "film-in-a-box": '<div style="width:1200px"><video src="https://a.example/a.mp4" width="900"></video></div>',
  sound: '<blockquote><audio src="https://a.example/a.mp3" controls></audio></blockquote>',
  object: '<object data="https://a.example/a.pdf" width="900" height="600">문서</object>',
  box: `<div style="width:1200px">${words}</div>`,
  "box-in-a-box": `<div><div style="width:1200px"><p style="width: 900px">${words}</p></div></div>`,
  "box-that-insists": `<div style="min-width:1200px;max-width:1200px">${words}</div>`,
  "box-of-one-line": `<div style="white-space:nowrap">${words}</div>`,
  picture: '<img src="https://a.example/a.png" width="2000" height="300" alt="넓은 그림">',
  code: `\`\`\`\n${"one_long_line_of_code ".repeat(20)}\n\`\`\``,
  formula: `$$\n${"a_1 + b_2 + ".repeat(30)} c\n$$`,
  "formula-in-a-line": `값은 $${"a_1 + b_2 + ".repeat(30)} c$ 다`,
  "formula-just-in-a-line": "값은 $a_1 + b_2 + c_3 + d_4 + e_5 + f_6 + g_7$ 다",
  "formula-unread": `$$\\nothing{${"a_1 + b_2 + ".repeat(30)}}$$`,
  "table-with-sentences": `|${" 칸 |".repeat(12)}\n|${"---|".repeat(12)}\n|${" 넓은칸 |".repeat(11)} ${words.slice(0, 70)} |`,
  "list-of-forty-levels": Array.from({ length: 40 }, (_, level) => `${"  ".repeat(level)}- ${level} 글`).join("\n"),
  "pens-within-each-other": '<span style="color:red">가'.repeat(3000),
  table: `|${" 넓은 칸 |".repeat(30)}\n|${"---|".repeat(30)}\n|${" 아주넓은칸 |".repeat(30)}`,
};

const widths = [320, 390, 768, 1440];

describe("a note with something wide in it", { timeout: 120_000 }, () => {
  let folder: string;
  let browser: OpenBrowser;
  let site: ServedFolder;
  let page: Page;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "saegim-wide-"));
    const notes = Object.entries(wideParts).map(([name, body]) => [
      `posts/2022-01-01-${name}.md`,
      `---\ntitle: ${name}\n---\n\n# 기사\n\n글\n\n${body}\n\n글\n\n## 키워드\n\n- 금리\n`,
    ]);
    putFiles(folder, { "assets/.keep": "", ...Object.fromEntries(notes) });
    const built = await runSaegim(["build", "--origin", "https://notes.example", "--now", "2026-01-02"], {
      cwd: folder,
    });
    if (built.code !== 0) throw new Error(built.err);
    site = await serveFolder(join(folder, "_site"), "/");
    browser = await openChromium();
    await browser.context.route(/^https?:\/\/(?!127\.0\.0\.1)/u, (route) => route.abort());
    page = await browser.context.newPage();
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(Object.keys(wideParts))("never scrolls sideways: %s", async (name) => {
    await page.goto(`${site.origin}/notes/2022-01-01-${name}/`);
    const found: number[] = [];
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      found.push(await page.evaluate(() => document.documentElement.scrollWidth));
    }
    expect(found).toEqual(widths);
  });

  it.each([390, 1440])(
    "keeps the rows of a table low whose last cell holds a sentence, %d pixels wide",
    async (width) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`${site.origin}/notes/2022-01-01-table-with-sentences/`);
      const lines = await page
        .locator("td")
        .last()
        .evaluate((cell) => cell.clientHeight / Number.parseFloat(getComputedStyle(cell).lineHeight));
      expect(lines).toBeLessThan(7);
    },
  );

  it.each([
    ["code", "pre"],
    ["table", ".table-scroll"],
    ["formula", ".formula.display"],
    ["formula-in-a-line", ".formula.long"],
  ])("is scrolled by keyboard where its name is: %s", async (name, selector) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto(`${site.origin}/notes/2022-01-01-${name}/`);
    const wide = page.locator(selector);
    await wide.focus();
    expect(await wide.getAttribute("aria-label")).not.toBeNull();
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => wide.evaluate((part) => part.scrollLeft)).toBeGreaterThan(0);
  });

  it.each(["code", "table"])("is printed whole: %s", async (name) => {
    // As wide as A4 without its margins.
    await page.setViewportSize({ width: 680, height: 900 });
    await page.emulateMedia({ media: "print" });
    await page.goto(`${site.origin}/notes/2022-01-01-${name}/`);
    const { right, cut } = await page.evaluate(() => {
      const parts = [...document.querySelectorAll(".prose :is(pre, code, table, th, td)")];
      return {
        right: Math.max(...parts.map((part) => part.getBoundingClientRect().right)),
        cut: parts.filter(
          (part) => part.scrollWidth > part.clientWidth && getComputedStyle(part).overflowX !== "visible",
        ).length,
      };
    });
    await page.emulateMedia({ media: null });
    expect(right).toBeLessThanOrEqual(680);
    expect(cut).toBe(0);
  });

  it("shows a frame in the shape that its author gave it", async () => {
    for (const [name, ratio] of [
      ["video", 560 / 315],
      ["wide-frame", 900 / 506],
      ["frame-in-a-box", 900 / 506],
    ] as const) {
      await page.goto(`${site.origin}/notes/2022-01-01-${name}/`);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        const shape = await page.locator("iframe").evaluate((frame) => frame.clientWidth / frame.clientHeight);
        expect(shape, `${name} at ${width}`).toBeCloseTo(ratio, 1);
      }
    }
  });
});
