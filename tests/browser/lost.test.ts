import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { basePaths } from "../support/built-sites.ts";
import { siteInBrowser } from "../support/site-in-browser.ts";

describe.each(basePaths)("a reader who is lost at %s", (basePath) => {
  const site = siteInBrowser(basePath);
  let page: Page;
  const outside: string[] = [];
  const refused: string[] = [];

  beforeAll(async () => {
    page = await site.context.newPage();
    page.on("request", (request) => {
      if (!request.url().startsWith(`${site.origin}${encodeURI(basePath)}`)) outside.push(request.url());
    });
    page.on("response", (response) => {
      if (response.status() >= 400 && response.request().resourceType() !== "document") refused.push(response.url());
    });
  });

  const lostAt = (path: string) => page.goto(`${site.origin}${encodeURI(basePath + path)}`);

  it("is shown the nearest note, and gets there", async () => {
    const response = await lostAt("doc/2021/12/15/2021-12-15-lg-exaone.html");
    expect(response?.status()).toBe(404);
    const suggested = page.getByRole("main").getByRole("listitem").getByRole("link").first();
    await page.locator(".nearest-notes:not([hidden])").waitFor();
    expect(await suggested.textContent()).toContain("알파고는 바보 수준");
    await suggested.click();
    await page.waitForURL("**/notes/2021-12-15-lg-exaone/");
    expect(decodeURI(new URL(page.url()).pathname)).toBe(`${basePath}notes/2021-12-15-lg-exaone/`);
  });

  it("finds what the address says by one press of a key", async () => {
    await lostAt("2021/12/15/엑사원.html");
    await expect.poll(() => page.locator("#Query").inputValue()).toBe("엑사원");
    await page.locator("#Query").press("Enter");
    await page.waitForURL("**/search/?q=*");
    await page.locator(".search-results a").first().waitFor();
  });

  it("is led to the newest notes and the archive where no note is near, or no script runs", async () => {
    await lostAt("wp-login.php");
    await page.waitForLoadState("networkidle");
    expect(await page.locator(".nearest-notes").isHidden()).toBe(true);
    const ways = page.locator(".ways-on a");
    const addresses = await ways.evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    expect(addresses).toEqual([basePath, `${basePath}archive/`]);
  });

  it("finds a note by a word, with every request of the search inside the site", async () => {
    await page.locator('.menu a[href$="search/"], nav a[href$="search/"]').first().click();
    await page.waitForURL("**/search/**");
    await page.locator("#Query").fill("엑사원");
    await page.locator(".search-results a").first().waitFor();
    expect(await page.locator(".search-results a").first().getAttribute("href")).toContain(basePath);
  });

  it("asked nothing of anybody else, and for nothing that is not there", () => {
    expect([outside, refused]).toEqual([[], []]);
  });
});
