import { join } from "node:path";
import { expect, it } from "vitest";
import { openChromium } from "../support/chromium.ts";
import { runSaegim } from "../support/run-saegim.ts";
import { serveFolder } from "../support/serve-folder.ts";
import { siteFolder } from "../support/site-folder.ts";

const note = `---
title: 할 일
---

# 기사

- [x] 한 일

<iframe width="560" height="315" src="https://www.youtube.com/embed/x"></iframe>

### 느낀 점

- [ ] 할 일
`;

it("a checkbox is alone on its line, and a frame has no border of its own", { timeout: 60_000 }, async () => {
  const folder = siteFolder({ "posts/2022-01-01-tasks.md": note });
  const built = await runSaegim(["build", "--now", "2026-01-02"], { cwd: folder });
  expect(built.code, built.err).toBe(0);
  const site = await serveFolder(join(folder, "_site"), "/");
  const browser = await openChromium();
  await browser.context.route(/^https?:\/\/(?!127\.0\.0\.1)/u, (route) => route.abort());
  const page = await browser.context.newPage();
  await page.goto(`${site.origin}/notes/2022-01-01-tasks/`);
  const seen = await page.evaluate(() => ({
    points: [...document.querySelectorAll("li:has(input)")].map((item) => getComputedStyle(item).listStyleType),
    edge: [...document.querySelectorAll("iframe")].map((frame) => getComputedStyle(frame).borderTopWidth),
  }));
  await browser.close();
  await site.close();
  expect(seen).toEqual({ points: ["none", "none"], edge: ["0px"] });
});
