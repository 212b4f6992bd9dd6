import { expect, it } from "vitest";
import { accessibilityProblems } from "../support/accessibility.ts";
import { buildProject } from "../support/build-project.ts";
import { openChromium } from "../support/chromium.ts";
import { serveFolder } from "../support/serve-folder.ts";

const posts = Array.from({ length: 24 }, (_, number) => {
  const day = `2022-01-${String(number + 1).padStart(2, "0")}`;
  return [`posts/${day}-note.md`, `---\ntitle: 노트 ${number}\n---\n\n### 요약 : 한 줄 ${number}.\n`] as const;
});

it("the last note of a further page fills what is left of its row, however many there are", async () => {
  const site = await serveFolder(await buildProject(Object.fromEntries(posts)), "/");
  const browser = await openChromium();
  const page = await browser.context.newPage();
  /** How many columns the last card takes where a page has so many cards. */
  const columnsOfLast = async (cards: number, width: number) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${site.origin}/page/2/`);
    return page.evaluate((kept) => {
      const all = [...document.querySelectorAll(".card")];
      for (const card of all.slice(kept)) card.remove();
      const widths = all.slice(0, kept).map((card) => card.getBoundingClientRect().width);
      return Math.round((widths.at(-1) ?? 0) / (widths[0] ?? 1));
    }, cards);
  };
  const found = [
    [await columnsOfLast(12, 1440), await columnsOfLast(11, 1440), await columnsOfLast(10, 1440)],
    [await columnsOfLast(9, 1440), await columnsOfLast(9, 768), await columnsOfLast(10, 768)],
    [await columnsOfLast(9, 390), await accessibilityProblems(page)],
  ];
  await browser.close();
  await site.close();
  expect(found).toEqual([
    [1, 2, 3],
    [1, 2, 1],
    [1, []],
  ]);
});
