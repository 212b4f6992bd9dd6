import { mkdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { projectRoot } from "../support/build-site-in.ts";
import { siteInBrowser } from "../support/site-in-browser.ts";

const images = join(projectRoot, "docs/images");

// Not a test but a screenshot script, `npm run screenshots`: it is here because the built site and the browser are at
// hand.
describe("the pictures of the guides", () => {
  const site = siteInBrowser();
  beforeAll(() => {
    mkdirSync(images, { recursive: true });
  });

  it.each([
    { name: "home", path: "", width: 1280, height: 960 },
    { name: "note", path: "notes/2021-12-15-lg-exaone/", width: 1280, height: 1100 },
  ])("makes $name", async ({ name, path, width, height }) => {
    const page = await site.context.newPage();
    await page.setViewportSize({ width, height });
    await page.goto(`${site.origin}/${path}`);
    await page.screenshot({ path: join(images, `${name}.png`) });
    expect(statSync(join(images, `${name}.png`)).size).toBeGreaterThan(20_000);
  });
});
