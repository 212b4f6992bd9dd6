import { chmodSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { cardPage } from "../../../layouts/documents/card-page.ts";
import { findBrowser } from "../../../src/cli/cards/find-browser.ts";
import { photograph } from "../../../src/cli/cards/photograph.ts";
import { siteFolder } from "../../support/site-folder.ts";

describe("photographing a page", () => {
  it("gives a picture of 1200 × 630 pixels", { timeout: 90_000 }, async () => {
    const browser = findBrowser(process.env) ?? expect.fail("the tests need a browser");
    const target = `${siteFolder({ "a.txt": "" })}/카드.png`;
    const words = { language: "ko", site: "새김", title: "금리", summary: "요약", date: "2021-12-15", keywords: [] };
    expect(await photograph(browser, cardPage(words), target)).toBe("drawn");
    const png = readFileSync(target);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  });

  it("leaves nothing where a browser fails or makes no picture", async () => {
    const target = `${siteFolder({ "a.txt": "" })}/card.png`;
    expect(await photograph("/bin/false", "", target)).toBe("no-picture");
    expect(await photograph("/bin/true", "", target)).toBe("no-picture");
    expect(await photograph("/nowhere/chromium", "", target)).toBe("not-started");
    expect(existsSync(target)).toBe(false);
  });

  it("names the place of the card, not its own temporary file, where it may not write", async () => {
    const folder = siteFolder({
      camera:
        '#!/bin/sh\nfor word; do case $word in --screenshot=*) echo > "$(echo "$word" | cut -c14-)";; esac; done\n',
    });
    const camera = join(folder, "camera");
    chmodSync(camera, 0o755);
    const failure = photograph(camera, "", join(folder, "camera", "card.png"));
    await expect(failure).rejects.toMatchObject({ code: "ENOTDIR", path: expect.stringContaining(folder) });
  });
});
