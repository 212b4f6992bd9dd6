import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { cardPage } from "../../../layouts/card-page.ts";
import { findBrowser } from "../../../src/cli/cards/find-browser.ts";
import { photograph } from "../../../src/cli/cards/photograph.ts";
import { siteFolder } from "../../support/site-folder.ts";

describe("photographing a page", () => {
  it("gives a picture of 1200 × 630 pixels", { timeout: 90_000 }, async () => {
    const browser = findBrowser(process.env) ?? expect.fail("the tests need a browser");
    const target = `${siteFolder({ "a.txt": "" })}/카드.png`;
    const words = { site: "새김", title: "금리", summary: "요약", date: "2021-12-15", keywords: [] };
    await photograph(browser, cardPage(words), target);
    const png = readFileSync(target);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  });

  it("leaves nothing where a browser fails or makes no picture", async () => {
    const target = `${siteFolder({ "a.txt": "" })}/card.png`;
    await expect(photograph("/bin/false", "", target)).rejects.toThrow("/bin/false");
    await expect(photograph("/bin/true", "", target)).rejects.toThrow("/bin/true made no picture");
    expect(existsSync(target)).toBe(false);
  });
});
