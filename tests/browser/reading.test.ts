import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { basePaths } from "../support/built-sites.ts";
import { pageTroubles } from "../support/page-troubles.ts";
import { siteInBrowser } from "../support/site-in-browser.ts";

const seedTitle = `"알파고는 바보 수준"…LG의 '초거대 AI' 개발`;

describe.each(basePaths)("a reader at %s", (basePath) => {
  const site = siteInBrowser(basePath);
  let page: Page;
  let troubles: string[];

  beforeAll(async () => {
    page = await site.context.newPage();
    troubles = pageTroubles(page, `${site.origin}${encodeURI(basePath)}`);
    page.on("requestfailed", (request) => {
      const reason = request.failure()?.errorText ?? "";
      // A picture still loading when the reader leaves the page is aborted, which is no failure.
      if (reason !== "net::ERR_ABORTED") troubles.push(`${reason}: ${request.url()}`);
    });
    page.on("response", (response) => {
      if (response.status() >= 400) troubles.push(`${response.status()}: ${response.url()}`);
    });
  });

  const address = (): string => decodeURI(new URL(page.url()).pathname);

  it("comes from the home page by a tag to a note", async () => {
    await page.goto(`${site.origin}${encodeURI(basePath)}`);
    await page.getByRole("navigation").getByRole("link", { name: "태그" }).first().click();
    await page.waitForURL("**/tags/");
    await page.getByRole("main").getByRole("link", { name: "economy" }).first().click();
    await page.waitForURL("**/tags/economy/**");
    while ((await page.getByRole("link", { name: seedTitle }).count()) === 0) {
      await page.locator('main a[rel="next"]').first().click();
    }
    await page.getByRole("link", { name: seedTitle }).first().click();
    await page.waitForURL("**/notes/**");
    expect(address()).toBe(`${basePath}notes/2021-12-15-lg-exaone/`);
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toContain("알파고는 바보 수준");
  });

  it("sees six highlights, two pens, and the picture", async () => {
    const strokes = await page.locator("mark[data-highlight]").evaluateAll((marks) =>
      marks.map((mark) => {
        const { backgroundColor, backgroundImage, textDecorationStyle } = getComputedStyle(mark);
        return { paint: backgroundColor + backgroundImage, line: textDecorationStyle };
      }),
    );
    expect(strokes.length).toBeGreaterThanOrEqual(6);
    expect(new Set(strokes.map(({ paint }) => paint)).size).toBeGreaterThanOrEqual(2);
    // Not by colour alone: readers who cannot see it see the line.
    expect(new Set(strokes.map(({ line }) => line)).size).toBeGreaterThanOrEqual(2);
    const picture = page.locator('img[src$="211215Wed_LGAI.png"]');
    await picture.scrollIntoViewIfNeeded();
    await expect.poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(0);
  });

  it("continues from the note to its keyword and back home", async () => {
    await page.getByRole("main").getByRole("link", { name: "AI", exact: true }).first().click();
    await page.waitForURL("**/keywords/ai/");
    expect(await page.getByRole("link", { name: seedTitle }).count()).toBeGreaterThan(0);
    await page.locator("header a").first().click();
    await page.waitForURL(`${site.origin}${encodeURI(basePath)}`);
    expect(address()).toBe(basePath);
  });

  it("never has to scroll sideways on a small phone", async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    for (const path of [
      "",
      "tags/",
      "archive/",
      "questions/",
      "sources/",
      "statistics/",
      "notes/2021-12-15-lg-exaone/",
      "notes/2022-01-07-exchange-rate/",
    ]) {
      await page.goto(`${site.origin}${encodeURI(basePath + path)}`);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width, path).toBeLessThanOrEqual(360);
    }
  });

  it("nor does a list with letters twice as large", async () => {
    await page.setViewportSize({ width: 390, height: 740 });
    for (const path of ["archive/", "sources/", "statistics/"]) {
      await page.goto(`${site.origin}${encodeURI(basePath + path)}`);
      const width = await page.evaluate(() => {
        document.documentElement.style.fontSize = "200%";
        return document.documentElement.scrollWidth;
      });
      expect(width, path).toBeLessThanOrEqual(390);
    }
  });

  it("met no error, no failing request and no other origin on the way", () => {
    expect(troubles).toEqual([]);
  });
});
