import { expect, it } from "vitest";
import { buildProject } from "../support/build-project.ts";
import { openChromium } from "../support/chromium.ts";
import { serveFolder } from "../support/serve-folder.ts";

const note = `---
title: The base rate stays
date: 2026-01-01
tags: [rates]
---

# Article

The bank ==held its rate==.

# Keywords
base rate

# Questions
- Why does a bank wait?
`;

it("a finger meets the whole menu of an English site on one line", { timeout: 120_000 }, async () => {
  const files = { "site.config.ts": 'export default { title: "Clippings", language: "en" };\n', "posts/a.md": note };
  const site = await serveFolder(await buildProject(files), "/");
  const browser = await openChromium({ viewport: { width: 390, height: 844 } });
  const page = await browser.context.newPage();
  const session = await browser.context.newCDPSession(page);
  await session.send("Emulation.setTouchEmulationEnabled", { enabled: true });
  const found: unknown[] = [];
  for (const width of [360, 390, 430]) {
    await page.setViewportSize({ width, height: 844 });
    for (const path of ["", "keywords/"]) {
      await page.goto(`${site.origin}/${path}`);
      const boxes = await page
        .locator(".menu a:visible")
        .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().toJSON()));
      found.push([boxes.length, new Set(boxes.map(({ top }) => top)).size, boxes.every(({ height }) => height > 43)]);
    }
  }
  await browser.close();
  await site.close();
  expect(found).toEqual(Array.from({ length: 6 }, () => [6, 1, true]));
});
