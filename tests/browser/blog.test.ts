import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { accessibilityProblems } from "../support/accessibility.ts";
import { type OpenBrowser, openChromium } from "../support/chromium.ts";
import { runSaegim } from "../support/run-saegim.ts";
import { type ServedFolder, serveFolder } from "../support/serve-folder.ts";
import { putFiles } from "../support/site-folder.ts";

const fence = "```";
const paragraph = "배포 파이프라인을 새로 만들었다. ".repeat(20);
const sections = Array.from({ length: 30 }, (_, index) => `## 제${index + 1}절\n\n${paragraph}\n`).join("\n");
const code = `${fence}js\nconst a = "<b>";\n\n  run(a);\n${fence}`;

const post = (title: string, body: string, fields = "") =>
  `---\nlayout: post\ntitle: ${title}\ncategories: [backend]\ntags: [rust, git]\n${fields}---\n\n${body}\n`;

/** A typical programming post from Jekyll. */
const posts = {
  "posts/2022-01-01-code.md": post(
    "코드",
    `${paragraph}[^1]\n\n## 배경\n\n${code}\n\n${fence}\n아무 말\n${fence}\n\n[긴 글](/notes/2022-01-02-long/)을 보라.\n\n[^1]: 각주의 말`,
  ),
  "posts/2022-01-06-long-lines.md": post("긴 줄", `${fence}js\n${"let value = 1; ".repeat(30)}\n${fence}\n\n${code}`),
  "posts/2022-01-02-long.md": post("긴 글", sections, "description: 긴 글의 한 줄\n"),
  "posts/2022-01-03-arabic.md": post("مقدمة", "الاقتصاد الكلي هو دراسة الاقتصاد ككل.", "lang: ar\n"),
  "posts/2022-01-04-japanese.md": post("日本語", "日本銀行は政策金利を据え置いた".repeat(10), "lang: ja\n"),
  "posts/2022-01-05-written.md": post(
    "적힌 대로",
    `# 기사\n\n글\n\n### 질문\n\n${Array.from({ length: 14 }, (_, index) => `${index + 1}. [${index + 1}번째](https://a.kr) 물음은 왜?`).join("\n")}`,
  ),
};

describe("a blog without keywords, summaries and strokes", { timeout: 120_000 }, () => {
  let folder: string;
  let browser: OpenBrowser;
  let site: ServedFolder;
  let page: Page;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "saegim-blog-"));
    putFiles(folder, posts);
    const built = await runSaegim(["build", "--now", "2026-01-02"], { cwd: folder });
    if (built.code !== 0) throw new Error(built.err);
    site = await serveFolder(join(folder, "_site"), "/");
    browser = await openChromium({ viewport: { width: 1440, height: 900 } });
    await browser.context.grantPermissions(["clipboard-read", "clipboard-write"]);
    page = await browser.context.newPage();
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const open = (path: string) => page.goto(`${site.origin}${path}`);

  it.each([390, 1440])("has a front page that is full, and leads to nothing empty, %i pixels wide", async (width) => {
    await page.setViewportSize({ width, height: 900 });
    await open("/");
    expect(await page.locator(".card").count()).toBe(5);
    expect(await page.locator(".card .card-summary").count()).toBe(5);
    expect(await page.locator(".margin .keywords a").allTextContents()).toEqual(["git", "rust"]);
    for (const address of await page
      .locator(".menu a, .colophon a")
      .evaluateAll((links) => links.map((link) => (link instanceof HTMLAnchorElement ? link.href : "")))) {
      await page.goto(address);
      if (new URL(address).pathname.endsWith("/"))
        expect(await page.locator("main").innerText()).not.toMatch(/아직[^.]*없습니다/u);
    }
  });

  it.each(["light", "dark"] as const)("reads well for everyone in the %s", async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    for (const path of ["/", "/notes/2022-01-01-code/", "/notes/2022-01-03-arabic/", "/notes/2022-01-05-written/"]) {
      await open(path);
      expect([path, await accessibilityProblems(page)]).toEqual([path, []]);
    }
  });

  it("copies code by its button, which the keyboard reaches and nothing moves for", async () => {
    await open("/notes/2022-01-01-code/");
    const heightOf = () => page.evaluate(() => document.documentElement.scrollHeight);
    const height = await heightOf();
    const button = page.locator(".code-frame").getByRole("button").first();
    await page.locator("pre").first().focus();
    await page.keyboard.press("Tab");
    expect(await button.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.keyboard.press("Enter");
    await page.getByRole("status").getByText("복사했습니다").waitFor({ state: "attached" });
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('const a = "<b>";\n\n  run(a);');
    expect(await heightOf()).toBe(height);
    await page.emulateMedia({ media: "print" });
    expect(await button.isHidden()).toBe(true);
    await page.emulateMedia({ media: "screen" });
  });

  it("wraps long lines of code by a button, which code without any does not have", async () => {
    await open("/notes/2022-01-06-long-lines/");
    const wrap = page.getByRole("button", { name: "줄 바꿈" });
    await wrap.waitFor();
    expect(await wrap.count()).toBe(1);
    const overflow = () =>
      page
        .locator("pre")
        .first()
        .evaluate((one) => one.scrollWidth - one.clientWidth);
    expect(await overflow()).toBeGreaterThan(0);
    await wrap.press("Enter");
    expect(await overflow()).toBe(0);
    expect(await wrap.getAttribute("aria-pressed")).toBe("true");
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  it("has the name of a language clear of the words over it", async () => {
    await open("/notes/2022-01-01-code/");
    const rooms = await page.locator(".code-frame").evaluateAll((frames) =>
      frames.map((frame) => {
        const label = frame.getBoundingClientRect().top + Number.parseFloat(getComputedStyle(frame, "::before").top);
        return label - (frame.previousElementSibling?.getBoundingClientRect().bottom ?? Number.NaN);
      }),
    );
    expect(rooms[0]).toBeGreaterThan(5);
  });

  it("says what language code is in, and has no button that does nothing", async () => {
    const session = await browser.context.newCDPSession(page);
    await session.send("Emulation.setScriptExecutionDisabled", { value: true });
    await open("/notes/2022-01-01-code/");
    await session.send("Emulation.setScriptExecutionDisabled", { value: false });
    expect(await page.getByRole("group", { name: "코드, js" }).count()).toBe(1);
    expect(await page.locator(".code-frame button").count()).toBe(0);
    const labels = await page
      .locator(".code-frame")
      .evaluateAll((frames) => frames.map((frame) => getComputedStyle(frame, "::before").content.split(" /")[0]));
    expect(labels).toEqual(['"js"', "none"]);
  });

  it("gives readers the address of a section when they follow its heading", async () => {
    await open("/notes/2022-01-01-code/");
    await page.getByRole("heading", { name: "배경", exact: true }).getByRole("link").click();
    expect(decodeURIComponent(new URL(page.url()).hash)).toBe("#배경");
  });

  it("highlights the part being read in the contents, and keeps it in sight", async () => {
    await open("/notes/2022-01-02-long/");
    const current = page.locator('.margin .contents [aria-current="location"]');
    for (const [section, expected] of [
      ["제12절", "제12절"],
      ["제29절", "제29절"],
    ] as const) {
      await page.getByRole("heading", { name: section }).evaluate((heading) => heading.scrollIntoView());
      await expect.poll(() => current.allTextContents()).toEqual([expected]);
      const isInSight = await current.evaluate((link) => {
        const list = link.closest("ol")?.getBoundingClientRect();
        const { top, bottom } = link.getBoundingClientRect();
        return list !== undefined && top >= list.top - 1 && bottom <= list.bottom + 1;
      });
      expect(isInSight).toBe(true);
    }
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await expect.poll(() => current.allTextContents()).toEqual(["제30절"]);
  });

  it("previews a link when a pointer rests on it or the keyboard reaches it, until Escape", async () => {
    await open("/notes/2022-01-01-code/");
    const link = page.locator(".prose").getByRole("link", { name: "긴 글" });
    const card = page.getByRole("tooltip");
    await link.hover();
    await card.waitFor();
    expect(await card.innerText()).toMatch(/긴 글\s+긴 글의 한 줄/u);
    expect(await accessibilityProblems(page)).toEqual([]);
    await card.hover();
    await page.waitForTimeout(400);
    expect(await card.count()).toBe(1);
    await page.mouse.move(5, 5);
    await expect.poll(() => card.count()).toBe(0);

    await page.getByRole("button", { name: "복사" }).last().focus();
    await page.keyboard.press("Tab");
    await card.waitFor();
    expect(await link.getAttribute("aria-describedby")).toBe(await card.getAttribute("id"));
    await page.keyboard.press("Escape");
    expect(await card.count()).toBe(0);

    await page.getByRole("link", { name: "1", exact: true }).hover();
    await card.waitFor();
    expect(await card.innerText()).toBe("각주의 말");
  });

  it("is written in the direction of its language, and its lines are broken as there", async () => {
    await open("/notes/2022-01-03-arabic/");
    const [text = 0, paper = 0] = await page.locator(".clipping h1, .clipping").evaluateAll((parts) =>
      parts.map((part) => {
        const range = document.createRange();
        range.selectNodeContents(part);
        return range.getBoundingClientRect().right;
      }),
    );
    expect(Math.abs(text - paper)).toBeLessThan(60);
    await page.setViewportSize({ width: 390, height: 844 });
    await open("/notes/2022-01-04-japanese/");
    const ragged = await page.locator(".prose p").evaluate((part) => {
      const range = document.createRange();
      range.selectNodeContents(part);
      const widths = Array.from(range.getClientRects(), ({ width }) => width);
      return Math.max(...widths) - Math.min(...widths.slice(0, -1));
    });
    expect(ragged).toBeLessThan(40);
    await page.setViewportSize({ width: 1440, height: 900 });
  });

  it("unfolds a long list of questions for a link that leads to one of them", async () => {
    await open("/questions/");
    await page.getByRole("link", { name: "12번째 물음은 왜?" }).click();
    await page.waitForURL("**/2022-01-05-written/#*");
    expect(await page.locator(".margin details.more-questions").getAttribute("open")).not.toBeNull();
  });
});

it("touching a link shows no card", async () => {
  const folder = mkdtempSync(join(tmpdir(), "saegim-touch-"));
  putFiles(folder, posts);
  await runSaegim(["build", "--now", "2026-01-02"], { cwd: folder });
  const site = await serveFolder(join(folder, "_site"), "/");
  const browser = await openChromium({ viewport: { width: 390, height: 844 } });
  const page = await browser.context.newPage();
  const session = await browser.context.newCDPSession(page);
  await session.send("Emulation.setTouchEmulationEnabled", { enabled: true });
  await page.goto(`${site.origin}/notes/2022-01-01-code/`);
  await page.locator(".prose").getByRole("link", { name: "긴 글" }).hover();
  await page.waitForTimeout(600);
  expect(await page.evaluate(() => matchMedia("(hover: hover)").matches)).toBe(false);
  expect(await page.getByRole("tooltip").count()).toBe(0);
  await browser.close();
  await site.close();
  rmSync(folder, { recursive: true, force: true });
}, 60_000);
