import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { accessibilityProblems } from "../support/accessibility.ts";
import { buildProject } from "../support/build-project.ts";
import { type OpenBrowser, openChromium } from "../support/chromium.ts";
import { type ServedFolder, serveFolder } from "../support/serve-folder.ts";

const body = `# 기사

> [!tip] 먼저 볼 것
> 기준금리

> [!danger] 조심할 것
> 환율

| 해 | 값 |
|---|---|
| 2021 | 1 |

다음 표

| 해 | 값 |
|---|---|
| 2022 | 2 |

![곡선](/assets/small.svg "그림 1. 뒤집힌 곡선")

${"긴 글\n\n".repeat(60)}
`;

const drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100" viewBox="0 0 200 100"/>';

describe("what a note offers beside its text", { timeout: 120_000 }, () => {
  let browser: OpenBrowser;
  let site: ServedFolder;
  let page: Page;

  beforeAll(async () => {
    const folder = await buildProject({
      "assets/small.svg": drawing,
      "posts/2022-01-01-rate.md": `---\ntitle: 금리\n---\n\n${body}`,
      "posts/2022-01-02-about.md": "---\ntitle: 소개\n---\n\n저는 학생입니다.\n",
      "posts/2022-01-03-long.md": `---\ntitle: ${"아주 긴 제목 ".repeat(40)}\ntags: 경제\n---\n\n글\n`,
      "posts/2022-01-04-longer.md": `---\ntitle: ${"띄어쓰지않은제목".repeat(40)}\ntags: 경제\n---\n\n글 [[2022-01-03-long]]\n`,
    });
    site = await serveFolder(folder, "/");
    browser = await openChromium();
    await browser.context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: site.origin });
    page = await browser.context.newPage();
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  const opened = (path = "/notes/2022-01-01-rate/") => page.goto(site.origin + encodeURI(path));

  it("tells tables with the same headings apart, and a picture's title is its caption", async () => {
    await opened();
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await page.getByRole("region", { name: "해, 값 (2)" }).textContent()).toContain("2022");
    expect(await page.getByRole("figure", { name: "그림 1. 뒤집힌 곡선" }).getByRole("img").getAttribute("alt")).toBe(
      "곡선",
    );
  });

  it("tells the kinds of callouts whose author gave a title by a sign, too, which is not read out", async () => {
    await opened();
    const signs = await page
      .locator(".callout-title > strong")
      .evaluateAll((titles) => titles.map((title) => getComputedStyle(title, "::before").content));
    expect(signs).toEqual(['"☞" / ""', '"×" / ""']);
  });

  it("copies the note's address by the keyboard, says so, and nothing moves", async () => {
    await opened("/notes/2022-01-01-rate/#Content");
    const button = page.getByRole("button", { name: "링크 복사" });
    const { width: before } = (await button.boundingBox()) ?? {};
    await button.press("Enter");
    await page.getByRole("status").getByText("복사했습니다").waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${site.origin}/notes/2022-01-01-rate/`);
    await button.waitFor();
    expect((await button.boundingBox())?.width).toBe(before);
  });

  it("has the search at Ctrl+K, and the way back to the top at its foot", async () => {
    await opened();
    await page.keyboard.press("Control+k");
    await page.getByRole("dialog", { name: "찾기" }).getByRole("searchbox").waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("link", { name: "맨 위로" }).click();
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
  });

  it("needs no script, and offers nothing that would need one", async () => {
    const context = await browser.context.browser()?.newContext({ javaScriptEnabled: false });
    if (context === undefined) return expect.fail("no browser");
    const plain = await context.newPage();
    await plain.goto(`${site.origin}/notes/2022-01-01-rate/`);
    expect(await plain.getByRole("button").count()).toBe(0);
    await context.close();
  });

  it.each([320, 768, 1440])("has links large enough beside titles of any length, %i pixels wide", async (width) => {
    await page.setViewportSize({ width, height: 800 });
    for (const path of ["/", "/notes/2022-01-03-long/", "/notes/2022-01-04-longer/", "/tags/경제/", "/archive/"]) {
      await opened(path);
      expect([path, await accessibilityProblems(page)]).toEqual([path, []]);
    }
  });
});
