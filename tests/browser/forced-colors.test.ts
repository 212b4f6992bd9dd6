import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { siteInBrowser } from "../support/site-in-browser.ts";

describe.each(["light", "dark"] as const)(
  "a reader who chose the colours of all pages, and chose %s ones",
  (colorScheme) => {
    const site = siteInBrowser();
    let page: Page;

    beforeAll(async () => {
      page = await site.context.newPage();
      await page.emulateMedia({ colorScheme, forcedColors: "active" });
    });

    const styleOf = (selector: string, pseudo?: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element, part) => {
          const { color, textDecorationLine, textDecorationStyle, backgroundImage, fill } = getComputedStyle(
            element,
            part,
          );
          return { color, textDecorationLine, textDecorationStyle, backgroundImage, fill };
        }, pseudo);

    it("can read the highlights, and distinguish the pens", async () => {
      await page.goto(`${site.origin}/notes/2021-12-15-lg-exaone/`);
      const text = await styleOf("body");
      const [red, blue] = [await styleOf('mark[data-highlight="red"]'), await styleOf('mark[data-highlight="blue"]')];
      expect([red.color, blue.color]).toEqual([text.color, text.color]);
      expect(red.textDecorationLine).toBe("underline");
      expect(blue.textDecorationStyle).not.toBe(red.textDecorationStyle);
    });

    it("reads what a search found", async () => {
      await page.goto(`${site.origin}/search/?q=${encodeURIComponent("금리")}`);
      const found = page.locator(".search-results .card-summary mark").first();
      await found.waitFor();
      const { color, textDecorationLine } = await styleOf(".search-results .card-summary mark");
      expect(color).toBe((await styleOf("body")).color);
      expect(textDecorationLine).toBe("underline");
    });

    it("sees which part of the menu the page belongs to, and the theme button", async () => {
      await page.goto(`${site.origin}/archive/`);
      expect((await styleOf(".menu a[aria-current]")).textDecorationLine).toBe("underline");
      expect((await styleOf(".theme-switch", "::before")).backgroundImage).toContain("gradient");
    });

    it("sees the bars of the statistics in the colour of the text", async () => {
      await page.goto(`${site.origin}/statistics/`);
      expect((await styleOf(".chart rect")).fill).toBe((await styleOf("body")).color);
    });
  },
);
