import { mkdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { projectRoot } from "../support/build-site-in.ts";
import { type OpenBrowser, openChromium } from "../support/chromium.ts";
import { type ServedFolder, serveFolder } from "../support/serve-folder.ts";

const images = join(projectRoot, "docs/images");

// Not a test but a screenshot script, `npm run screenshots`: it is here because the built site and the browser are at
// hand.
describe("the pictures of the guides", () => {
  let browser: OpenBrowser;
  let site: ServedFolder;
  beforeAll(async () => {
    mkdirSync(images, { recursive: true });
    site = await serveFolder(inject("sites")["/"] ?? "", "/");
    browser = await openChromium();
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  it.each([
    { name: "home", path: "", width: 1280, height: 960 },
    { name: "note", path: "notes/2021-12-15-lg-exaone/", width: 1280, height: 1100 },
  ])("$name.png is made", async ({ name, path, width, height }) => {
    const page = await browser.context.newPage();
    await page.setViewportSize({ width, height });
    await page.goto(`${site.origin}/${path}`);
    await page.screenshot({ path: join(images, `${name}.png`) });
    expect(statSync(join(images, `${name}.png`)).size).toBeGreaterThan(20_000);
  });
});
