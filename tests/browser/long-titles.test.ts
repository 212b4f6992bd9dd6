import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildProject } from "../support/build-project.ts";
import { type OpenBrowser, openChromium } from "../support/chromium.ts";
import { type ServedFolder, serveFolder } from "../support/serve-folder.ts";

const long = "원/달러 환율과 Fed·연준의 CPI(소비자물가)·PPI(생산자물가), 그리고 108.74(2020년=100)";

describe("a note whose title is long and full of short forms", { timeout: 120_000 }, () => {
  let browser: OpenBrowser;
  let site: ServedFolder;
  let page: Page;

  beforeAll(async () => {
    const folder = await buildProject({
      "posts/2022-01-01-before.md": "---\ntitle: 앞의 노트\n---\n\n# 기사\n\n글\n",
      "posts/2022-01-02-long.md": `---\ntitle: ${long}\n---\n\n# 기사\n\n글\n\n### 키워드\n\n#${"긴".repeat(40)}\n`,
    });
    site = await serveFolder(folder, "/");
    browser = await openChromium({ viewport: { width: 390, height: 844 } });
    page = await browser.context.newPage();
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  it.each(["달러", "연준", "108"])("keeps them in one piece among what a search for %s found", async (typed) => {
    await page.goto(`${site.origin}/search/?q=${encodeURIComponent(typed)}`);
    const title = page.locator(".search-results h2").first();
    await title.waitFor();
    expect(await title.textContent()).toBe(long);
    expect(await title.locator(".whole").allTextContents()).toEqual(["원/달러", "Fed·연준의", "108.74(2020년=100)"]);
    expect(await title.locator("mark").allTextContents()).toEqual([typed]);
    for (let width = 390; width <= 830; width += 20) {
      await page.setViewportSize({ width, height: 844 });
      const lines = await title
        .locator(".whole")
        .evaluateAll((parts) =>
          parts.map((part) => new Set([...part.getClientRects()].map(({ bottom }) => Math.round(bottom))).size),
        );
      expect([width, ...lines]).toEqual([width, 1, 1, 1]);
    }
  });

  it("has its neighbours where its margin would be, and below it where there is no room", async () => {
    await page.goto(`${site.origin}/notes/2022-01-01-before/`);
    const placeOf = (part: string) =>
      page.locator(part).evaluate((element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect();
        return { left, right, top, bottom };
      });
    await page.setViewportSize({ width: 1440, height: 900 });
    const [note, ways] = [await placeOf(".clipping"), await placeOf(".neighbours")];
    expect(ways.left).toBeGreaterThan(note.right);
    expect(ways.top).toBe(note.top);
    await page.setViewportSize({ width: 390, height: 844 });
    expect((await placeOf(".neighbours")).top).toBeGreaterThan((await placeOf(".clipping")).bottom);
  });

  it("leaves no sign of a keyword alone on a line", async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`${site.origin}/notes/2022-01-02-long/`);
    const lines = await page.locator(".keywords a").evaluate((keyword) => {
      const words = document.createRange();
      words.selectNodeContents(keyword);
      return { above: words.getBoundingClientRect().top - keyword.getBoundingClientRect().top };
    });
    expect(lines.above).toBeLessThan(16);
  });

  it("says that it goes on where it is cut on the way to the next note", async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`${site.origin}/notes/2022-01-01-before/`);
    const place = await page.locator('.neighbours [rel="next"]').boundingBox();
    const seen = () =>
      page.screenshot({ fullPage: true, clip: { x: 0, y: place?.y ?? 0, width: 390, height: place?.height ?? 0 } });
    const told = await seen();
    // The same two lines, truncated without a sign.
    await page.addStyleTag({
      content:
        '.neighbours [rel="next"] > :last-child { -webkit-line-clamp: none; line-clamp: none; max-block-size: 2lh; }',
    });
    expect(told.equals(await seen())).toBe(false);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
});
