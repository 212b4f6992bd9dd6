import { join } from "node:path";
import { expect, it } from "vitest";
import { openChromium } from "../support/chromium.ts";
import { runSaegim } from "../support/run-saegim.ts";
import { serveFolder } from "../support/serve-folder.ts";
import { siteFolder } from "../support/site-folder.ts";

const note = (title: string) => `---\ntitle: ${title}\ntags: [금리]\n---\n\n# 기사\n\n글\n\n### 키워드 : 금리\n`;

it("the margin begins level with the clipping, also with the notes to read along", { timeout: 60_000 }, async () => {
  const folder = siteFolder({ "posts/2022-01-01-a.md": note("가"), "posts/2022-01-02-b.md": note("나") });
  const built = await runSaegim(["build", "--now", "2026-01-02"], { cwd: folder });
  expect(built.code, built.err).toBe(0);
  const site = await serveFolder(join(folder, "_site"), "/");
  const browser = await openChromium();
  const page = await browser.context.newPage();
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`${site.origin}/notes/2022-01-02-b/`);
  const tops = await page.evaluate(() =>
    [".clipping", ".margin > section"].map((what) => document.querySelector(what)?.getBoundingClientRect().top),
  );
  await browser.close();
  await site.close();
  expect(tops[1]).toBe(tops[0]);
});
