import { mkdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { projectRoot } from "../support/build-site-in.ts";
import { siteInBrowser } from "../support/site-in-browser.ts";

const folder = join(projectRoot, "_screenshots");

const pages = {
  home: "/",
  note: "/notes/2021-12-15-lg-exaone/",
  tags: "/tags/",
  tag: "/tags/금리/",
  keywords: "/keywords/",
  keyword: "/keywords/ai/",
  categories: "/categories/",
  category: "/categories/doc/",
  archive: "/archive/",
  year: "/archive/2022/",
  highlights: "/highlights/",
  pen: "/highlights/red/",
  questions: "/questions/",
  sources: "/sources/",
  publisher: "/sources/한국경제/",
  glossary: "/definitions/",
  statistics: "/statistics/",
  search: "/search/?q=금리",
  "nothing-found": "/search/?q=없는낱말",
  lost: "/404.html",
} as const;

// Not a test but a screenshot script, `npm run screenshots`: each kind of page on a phone, a tablet and a desktop.
describe.each(["light", "dark"] as const)("every kind of page, %s", (colorScheme) => {
  const site = siteInBrowser();
  beforeAll(() => {
    mkdirSync(folder, { recursive: true });
  });

  it.each(Object.entries(pages))("%s is shown whole, and scrolls sideways nowhere", async (name, path) => {
    const page = await site.context.newPage();
    await page.emulateMedia({ colorScheme });
    for (const width of [390, 768, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(site.origin + encodeURI(path), { waitUntil: "networkidle" });
      const file = join(folder, `${name}-${width}-${colorScheme}.png`);
      await page.screenshot({ path: file, fullPage: true });
      expect(statSync(file).size).toBeGreaterThan(5000);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    }
    await page.close();
  });
});
