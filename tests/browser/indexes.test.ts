import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { accessibilityProblems } from "../support/accessibility.ts";
import { siteInBrowser } from "../support/site-in-browser.ts";

const addresses = [
  "/",
  "/categories/",
  "/categories/doc/",
  "/404.html",
  "/tags/",
  "/keywords/",
  "/tags/economy/",
  "/keywords/ai/",
  "/archive/",
  "/archive/2022/",
  "/highlights/",
  "/highlights/red/",
  "/questions/",
  "/sources/",
  "/sources/한국경제/",
  "/definitions/",
  "/statistics/",
];

describe("the pages of many notes", () => {
  const site = siteInBrowser();
  let page: Page;

  beforeAll(async () => {
    page = await site.context.newPage();
  });

  describe.each(["light", "dark"] as const)("in the %s", (colorScheme) => {
    it.each(addresses)("%s reads well for everyone, wide and narrow", async (address) => {
      await page.emulateMedia({ colorScheme });
      for (const width of [390, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        await page.goto(`${site.origin}${encodeURI(address)}`);
        for (const details of await page.locator("main details").all()) await details.locator("summary").click();
        expect(await accessibilityProblems(page)).toEqual([]);
        expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBeLessThanOrEqual(0);
      }
    });
  });

  it("jump to a letter of an index", async () => {
    await page.goto(`${site.origin}/keywords/`);
    await page.getByRole("navigation", { name: "초성으로 건너뛰기" }).getByRole("link", { name: "ㅎ" }).click();
    const top = await page
      .getByRole("heading", { name: "ㅎ", exact: true })
      .evaluate((it) => it.getBoundingClientRect().top);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(900);
  });

  it("open the table behind a drawing by keyboard", async () => {
    await page.goto(`${site.origin}/statistics/`);
    const table = page.locator("details table");
    expect(await table.isVisible()).toBe(false);
    await page.locator("summary").focus();
    await page.keyboard.press("Enter");
    expect(await table.isVisible()).toBe(true);
  });
});
