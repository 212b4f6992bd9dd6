import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { siteInBrowser } from "../support/site-in-browser.ts";

describe("the index of keywords", () => {
  const site = siteInBrowser();
  let page: Page;

  beforeAll(async () => {
    page = await site.context.newPage();
    await page.goto(`${site.origin}/keywords/`);
  });

  it("has a short word no further from its number than a long one", async () => {
    const gaps = await page.locator(".cloud li").evaluateAll((items) =>
      items.map((item) => {
        const words = document.createRange();
        words.selectNodeContents(item.querySelector("a") ?? item);
        const count = item.querySelector(".count")?.getBoundingClientRect().left ?? Number.NaN;
        return (count - words.getBoundingClientRect().right) / Number.parseFloat(getComputedStyle(item).fontSize);
      }),
    );
    expect(gaps.length).toBeGreaterThan(3);
    expect(gaps.filter((gap) => !(gap < 0.4))).toEqual([]);
  });

  it.each([640, 768, 1000, 1440])("has its letters clear of the words beside them, %i pixels wide", async (width) => {
    await page.setViewportSize({ width, height: 900 });
    const clear = await page.locator(".initial-group").evaluateAll((groups) =>
      groups.map((group) => {
        const letter = document.createRange();
        letter.selectNodeContents(group.querySelector("h3") ?? group);
        return (group.querySelector("li")?.getBoundingClientRect().left ?? 0) - letter.getBoundingClientRect().right;
      }),
    );
    expect(clear.filter((room) => room < 12)).toEqual([]);
  });

  it("has a few words in the column of their letter", async () => {
    await page.setViewportSize({ width: 1440, height: 900 });
    const columns = await page
      .locator(".initial-group:not(:has(li:nth-child(8)))")
      .evaluateAll((groups) => groups.map((group) => group.getClientRects().length));
    expect(new Set(columns)).toEqual(new Set([1]));
  });

  it("has the most used of few words in the margin, level with the heading, and of many above them all", async () => {
    await page.setViewportSize({ width: 1440, height: 900 });
    const placeOf = async (path: string) => {
      await page.goto(`${site.origin}/${path}`);
      return page.evaluate(() => {
        const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
        const [cloud, all] = [box("[aria-labelledby=MostUsed]"), box("[aria-labelledby=Index]")];
        const isInMargin = cloud.left > all.right && cloud.top === box("h1").top;
        return { isInMargin, isFull: Math.max(cloud.right, all.right) === box(".masthead").right };
      });
    };
    expect(await placeOf("tags/")).toEqual({ isInMargin: true, isFull: true });
    expect(await placeOf("keywords/")).toEqual({ isInMargin: false, isFull: true });
  });

  it("prints within the paper, without the jump letters", async () => {
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".initials").isVisible()).toBe(false);
    const room = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    const columns = await page
      .locator(".initial-group")
      .evaluateAll((groups) => new Set(groups.map((group) => group.getBoundingClientRect().left)).size);
    await page.emulateMedia({ media: "screen" });
    expect(room).toBe(0);
    expect(columns).toBeGreaterThan(1);
  });
});
