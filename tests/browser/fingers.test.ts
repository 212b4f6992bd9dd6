import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { siteInBrowser } from "../support/site-in-browser.ts";

const pages = [
  "",
  "tags/",
  "keywords/",
  "archive/",
  "questions/",
  "statistics/",
  "search/",
  "notes/2021-12-15-lg-exaone/",
  "notes/2022-01-07-exchange-rate/",
];

describe("on a phone", { timeout: 60_000 }, () => {
  const site = siteInBrowser("/", { viewport: { width: 390, height: 844 } });
  let page: Page;

  beforeAll(async () => {
    page = await site.context.newPage();
    const session = await site.context.newCDPSession(page);
    await session.send("Emulation.setTouchEmulationEnabled", { enabled: true });
  });

  const smallerThan = (least: number, selector: string): Promise<readonly string[]> =>
    page.locator(selector).evaluateAll(
      (parts, least) =>
        parts.flatMap((part) => {
          const { width, height } = part.getBoundingClientRect();
          const isShown = width > 1 && height > 1;
          return isShown && (height < least || width < Math.min(least, 24))
            ? [`${part.textContent} ${width}x${height}`]
            : [];
        }),
      least,
    );

  it.each(pages)("a finger meets the menu and whatever is no word of a sentence: /%s", async (path) => {
    await page.goto(`${site.origin}/${path}`);
    expect(await page.evaluate(() => matchMedia("(pointer: coarse)").matches)).toBe(true);
    expect(await smallerThan(43, ".menu a, .fold, summary")).toEqual([]);
    const others = ".tags a, .kicker a, .keywords a, .colophon a, .related a, .pagination a, .figures a";
    expect(await smallerThan(24, `${others}, .cloud a, .months a, .note-lines a, select, button`)).toEqual([]);
  });

  it.each([
    ["", ".card"],
    ["", ".asked li"],
    ["archive/", ".note-lines li"],
  ])("a finger leads to a note from anywhere on its row: /%s %s", async (path, selector) => {
    await page.goto(`${site.origin}/${path}`);
    const missed = await page.locator(selector).evaluateAll(
      (rows) =>
        rows.filter((row) => {
          row.scrollIntoView({ block: "center" });
          const { right, top, bottom } = row.getBoundingClientRect();
          const hits = [top + 4, bottom - 4].map((y) => document.elementFromPoint(right - 4, y)?.closest("a"));
          const title = row.querySelector(":is(.card-title a, a:not(.kicker a))");
          return bottom - top < 43 || hits.some((hit) => hit !== title);
        }).length,
    );
    expect(missed).toBe(0);
  });

  it.each(["archive/2022/", "keywords/"])("a finger meets every line of a list: /%s", async (path) => {
    await page.goto(`${site.origin}/${path}`);
    expect(await smallerThan(42, ".counted a, .initials a, .term-index a")).toEqual([]);
  });

  it("the menu fits on one line, even on the smallest phone", async () => {
    await page.setViewportSize({ width: 320, height: 600 });
    await page.goto(`${site.origin}/tags/`);
    const tops = await page
      .locator(".menu a")
      .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().top));
    await page.setViewportSize({ width: 390, height: 844 });
    expect(new Set(tops).size).toBe(1);
  });

  it.each([".colophon li", ".source-line > :not(.visually-hidden)"])(
    "elements side by side have enough room: %s",
    async (line) => {
      await page.goto(`${site.origin}/notes/2021-12-15-lg-exaone/`);
      const bottoms = await page
        .locator(line)
        .evaluateAll((parts) => parts.map((part) => Math.round(part.getBoundingClientRect().bottom)));
      expect(bottoms.length).toBeGreaterThan(2);
      expect(Math.max(...bottoms) - Math.min(...bottoms)).toBeLessThan(12);
    },
  );

  it("the day and the tags over a title stand on one line", async () => {
    await page.goto(site.origin);
    const lines = await page.locator(".card > .kicker").evaluateAll((kickers) =>
      kickers.map((kicker) => {
        const words = document.createRange();
        const bottoms = [...kicker.children].map((part) => {
          words.selectNodeContents(part);
          return Math.round(words.getBoundingClientRect().bottom);
        });
        return Math.max(...bottoms) - Math.min(...bottoms);
      }),
    );
    expect(lines.length).toBeGreaterThan(2);
    expect(Math.max(...lines)).toBeLessThan(2);
  });

  it("the two switches of a note stand on one line", async () => {
    await page.goto(`${site.origin}/notes/2022-01-07-exchange-rate/`);
    // With a legend so short that one of them would have room beside it.
    await page
      .locator(".legend li")
      .last()
      .evaluate((pen) => pen.remove());
    const tops = await page
      .locator(".fold")
      .evaluateAll((switches) => switches.map((one) => Math.round(one.getBoundingClientRect().top)));
    expect(tops).toHaveLength(2);
    expect(new Set(tops).size).toBe(1);
  });

  it("the months of a year, with notes and without, stand on the same lines", async () => {
    await page.goto(`${site.origin}/archive/`);
    const lines = await page.locator(".months").evaluateAll((years) =>
      years.flatMap((year) => {
        const tops = [...year.querySelectorAll("li")].map((month) => {
          const words = document.createRange();
          words.selectNodeContents(month.querySelector("a")?.firstChild ?? month);
          return Math.round(words.getBoundingClientRect().top);
        });
        return [0, 4, 8].map((first) => new Set(tops.slice(first, first + 4)).size);
      }),
    );
    expect(new Set(lines)).toEqual(new Set([1]));
  });

  it("the search opens without a keyboard over it", async () => {
    await page.goto(`${site.origin}/search/`, { waitUntil: "networkidle" });
    expect(await page.locator(":focus").count()).toBe(0);
  });

  it("results are visible above the keyboard while the reader types", async () => {
    await page.goto(`${site.origin}/search/`);
    await page.locator("#Query").fill("금리");
    const first = page.locator(".search-results li").first();
    await first.waitFor();
    expect(await first.evaluate((result) => result.getBoundingClientRect().bottom)).toBeLessThan(844 - 300);
  });
});
