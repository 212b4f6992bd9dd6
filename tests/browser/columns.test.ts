import { expect, inject, it } from "vitest";
import { openChromium } from "../support/chromium.ts";
import { serveFolder } from "../support/serve-folder.ts";

const pages = ["", "tags/", "tags/economy/", "archive/", "statistics/", "search/", "notes/2021-12-15-lg-exaone/"];

it("the text of every page begins at the same place as its head", { timeout: 60_000 }, async () => {
  const site = await serveFolder(inject("sites")["/"] ?? "", "/");
  const browser = await openChromium({ viewport: { width: 1440, height: 900 } });
  const page = await browser.context.newPage();
  const edges: string[] = [];
  for (const path of pages) {
    await page.goto(`${site.origin}/${path}`);
    const { head, text } = await page.evaluate(() => {
      const left = (selector: string) => document.querySelector(selector)?.getBoundingClientRect().left ?? Number.NaN;
      return { head: left(".masthead"), text: left("main :is(h1, .clipping)") };
    });
    edges.push(`${path} ${text - head}`);
  }
  await browser.close();
  await site.close();
  expect(edges).toEqual(pages.map((path) => `${path} 0`));
});
