import { expect, inject, it } from "vitest";
import { buildProject } from "../support/build-project.ts";
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

it("a number is read in one piece where letters are twice as large, and nothing is wider than a phone", async () => {
  const site = await serveFolder(inject("sites")["/"] ?? "", "/");
  const browser = await openChromium({ viewport: { width: 390, height: 844 } });
  const page = await browser.context.newPage();
  const found: unknown[] = [];
  for (const path of ["statistics/", "keywords/"]) {
    await page.goto(`${site.origin}/${path}`);
    found.push(
      await page.evaluate(() => {
        document.documentElement.style.fontSize = "200%";
        const lineOf = (part: Element) => Number.parseFloat(getComputedStyle(part).lineHeight);
        const numbers = [...document.querySelectorAll(".numbers dd:not(:has(small))")];
        const broken = numbers.filter((number) => number.getBoundingClientRect().height > lineOf(number) * 1.5);
        const counts = [...document.querySelectorAll(".cloud li")];
        const alone = counts.filter((item) => {
          const [word, count] = [item.querySelector("a"), item.querySelector(".count")];
          return (count?.getBoundingClientRect().top ?? 0) > (word?.getBoundingClientRect().bottom ?? 0);
        });
        return [broken.length, alone.length, document.documentElement.scrollWidth];
      }),
    );
  }
  await browser.close();
  await site.close();
  expect(found).toEqual([
    [0, 0, 390],
    [0, 0, 390],
  ]);
});

it("what a row of a wide table is about stays in sight while its numbers pass", async () => {
  const numbers = (count: number) => " 1.25% |".repeat(count);
  const table = `| 해 |${numbers(12)}\n|---|${"---|".repeat(12)}\n| 기준금리 |${numbers(12)}`;
  const folder = await buildProject({ "posts/2022-01-01-표.md": `---\ntitle: 표\n---\n\n# 기사\n\n${table}\n` });
  const site = await serveFolder(folder, "/");
  const browser = await openChromium({ viewport: { width: 390, height: 844 } });
  const page = await browser.context.newPage();
  await page.goto(`${site.origin}/notes/2022-01-01-${encodeURIComponent("표")}/`);
  const room = await page.locator(".table-scroll").evaluate((frame) => {
    frame.scrollLeft = 200;
    const name = frame.querySelector("td");
    return (name?.getBoundingClientRect().left ?? Number.NaN) - frame.getBoundingClientRect().left;
  });
  await browser.close();
  await site.close();
  expect(room).toBe(0);
});
