import { existsSync, readFileSync } from "node:fs";
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
});
