import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { accessibilityProblems } from "../support/accessibility.ts";
import { buildProject } from "../support/build-project.ts";
import { type OpenBrowser, openChromium } from "../support/chromium.ts";
import { type ServedFolder, serveFolder } from "../support/serve-folder.ts";

const pictureOf = (name: string) => readFileSync(`assets/img/${name}`);

const body = `# 기사

${"앞의 글 ".repeat(400)}

![금리 곡선](/assets/large.png)

![작은 그림](/assets/small.png)

![밝은 쪽](/assets/large.png){: .light }
![어두운 쪽](/assets/large.png){: .dark }
`;

describe("a large picture in a note", { timeout: 120_000 }, () => {
  let browser: OpenBrowser;
  let site: ServedFolder;
  let page: Page;

  beforeAll(async () => {
    const folder = await buildProject({
      "assets/large.png": pictureOf("social.png"),
      "assets/small.png": pictureOf("icon-180.png"),
      "posts/2022-01-01-pictures.md": `---\ntitle: 그림\n---\n\n${body}`,
    });
    site = await serveFolder(folder, "/");
    browser = await openChromium({ viewport: { width: 800, height: 700 } });
    page = await browser.context.newPage();
    await page.goto(`${site.origin}/notes/2022-01-01-pictures/`);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  const link = () => page.getByRole("link", { name: "금리 곡선" });

  it("is a link that its description names, and the others are none", async () => {
    const names = await page
      .locator(".prose a:has(img)")
      .evaluateAll((links) => links.map((one) => one.querySelector("img")?.alt));
    expect(names).toEqual(["금리 곡선"]);
    expect(await link().count()).toBe(1);
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  it.each([
    ["a click", () => link().click()],
    ["the keyboard", () => link().press("Enter")],
  ])("is shown over the page by %s, named, and Escape leads back to it", async (_, open) => {
    await page.setViewportSize({ width: 1280, height: 700 });
    await link().scrollIntoViewIfNeeded();
    const place = await page.evaluate(() => scrollY);
    await open();
    const dialog = page.getByRole("dialog", { name: "금리 곡선" });
    await dialog.waitFor();
    expect(page.url()).toContain("/notes/");
    const [inText, over] = await page
      .locator('img[alt="금리 곡선"]')
      .evaluateAll((pictures) => pictures.map((picture) => picture.getBoundingClientRect().width));
    expect(over).toBeGreaterThan(Number(inText) * 1.3);
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.keyboard.press("Escape");
    expect(await dialog.count()).toBe(0);
    expect(await page.evaluate(() => [scrollY, document.activeElement?.getAttribute("href")])).toEqual([
      place,
      "/assets/large.png",
    ]);
  });

  it("stays over the page after a double click, and the page behind it stays where it is", async () => {
    await page.setViewportSize({ width: 1280, height: 700 });
    await link().scrollIntoViewIfNeeded();
    const place = await page.evaluate(() => scrollY);
    await link().dblclick();
    const dialog = page.getByRole("dialog", { name: "금리 곡선" });
    await dialog.waitFor();
    await page.mouse.wheel(0, -300);
    await page.keyboard.press("PageUp");
    // Whoever scrolls does it in one of the next frames.
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 300))));
    expect(page.url()).toContain("/notes/");
    expect(await page.evaluate(() => scrollY)).toBe(place);
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    await page.mouse.wheel(0, -300);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeLessThan(place);
  });

  it("is closed by its button and by a click beside it, and leads to the whole file by another click", async () => {
    await page.setViewportSize({ width: 1280, height: 700 });
    const dialog = page.getByRole("dialog");
    await link().click();
    await dialog.getByRole("button", { name: "닫기" }).click();
    await dialog.waitFor({ state: "detached" });
    await link().click();
    await page.mouse.click(20, 680);
    await dialog.waitFor({ state: "detached" });
    await link().click();
    await dialog.getByRole("link", { name: "금리 곡선" }).click();
    await page.waitForURL("**/assets/large.png");
    await page.goBack();
  });

  it.each([
    ["a click", () => link().click()],
    ["the keyboard", () => link().press("Enter")],
  ])("opens whole on a phone by %s, and the way back leads to the same place of the note", async (_, open) => {
    await page.setViewportSize({ width: 600, height: 700 });
    await link().scrollIntoViewIfNeeded();
    const place = await page.evaluate(() => scrollY);
    expect(place).toBeGreaterThan(0);
    await open();
    await page.waitForURL("**/assets/large.png");
    expect(await page.evaluate(() => document.images[0]?.naturalWidth)).toBe(1200);
    await page.goBack();
    await page.waitForURL("**/notes/**");
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(place);
    expect(await link().isVisible()).toBe(true);
  });

  it("shows the keyboard where it is, round the whole picture", async () => {
    await link().focus();
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Tab");
    const [outer, inner, style] = await link().evaluate((one) => {
      const picture = one.querySelector("img");
      return [
        one.getBoundingClientRect().height,
        picture?.getBoundingClientRect().height ?? Number.NaN,
        getComputedStyle(one).outlineStyle,
      ];
    });
    expect(style).toBe("solid");
    expect(outer).toBeGreaterThanOrEqual(Number(inner));
  });
});
