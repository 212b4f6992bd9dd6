import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildProject } from "../support/build-project.ts";
import { type OpenBrowser, openChromium } from "../support/chromium.ts";
import { type ServedFolder, serveFolder } from "../support/serve-folder.ts";

const pens = ["red", "blue", "green", "orange", "purple", "pink", "yellow"];
const words = Array.from({ length: 40 }, (_, index) => `${"가나다라마".slice(0, (index % 4) + 1)} `).join("");
const many = (name: string, count: number) => Array.from({ length: count }, (_, index) => `${name}${index}`).join(", ");
const fence = "```";
const sum = "\\sum_{t=1}^{n} \\frac{C}{(1+y)^t} + \\frac{F}{(1+y)^n}";

const post = (body: string, fields = "") => `---\ntitle: 제목\n${fields}---\n\n# 기사\n\n${body}\n`;

const posts = {
  "posts/2022-01-01-marked.md": post(`${words}\n\n<span style="color:red">${words.trim()}</span>\n`),
  "posts/2022-01-02-code.md": post(
    `글\n\n${fence}js\n${"let value = 1; ".repeat(20)}\n${fence}\n\n1. 하나\n\n   ${fence}js\n   run();\n   ${fence}\n\n2. 둘\n`,
  ),
  "posts/2022-01-03-formulas.md": post(`$P$ 그리고 $P = ${sum}$ 이다.`),
  "posts/2022-01-04-pens.md": post(pens.map((pen) => `<span style="color:${pen}">말</span> 글`).join(" ")),
  "posts/2022-01-05-terms.md": post("글", `keywords: [${many("키", 12)}]\ntags: [${many("태", 2)}]\n`),
  "posts/2022-01-07-headings.md": post(
    Array.from({ length: 5 }, (_, index) => `## ${index}. 차례에서 두 줄로 넘어갈 만큼 이름이 긴 소제목\n\n글\n`).join(
      "\n",
    ),
  ),
  "posts/2022-01-06-japanese.md": "---\ntitle: 「異次元緩和」とは何だったのか、十年を振り返る\nlang: ja\n---\n\n文。\n",
};

/** Each text of a line, of every line, as a reader sees it broken. */
function linesOf(part: Element): readonly string[] {
  const text = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const lines = new Map<number, string>();
  for (let node = text.nextNode(); node !== null; node = text.nextNode()) {
    for (const [index, letter] of [...(node.textContent ?? "")].entries()) {
      range.setStart(node, index);
      range.setEnd(node, index + 1);
      const top = Math.round(range.getBoundingClientRect().bottom / 8);
      lines.set(top, (lines.get(top) ?? "") + letter);
    }
  }
  return [...lines.values()].map((line) => line.trim());
}

describe("lines and what stands on them", { timeout: 120_000 }, () => {
  let browser: OpenBrowser;
  let site: ServedFolder;
  let page: Page;

  beforeAll(async () => {
    site = await serveFolder(await buildProject(posts), "/");
    browser = await openChromium({ viewport: { width: 1440, height: 900 } });
    await browser.context.grantPermissions(["clipboard-read", "clipboard-write"]);
    page = await browser.context.newPage();
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  const open = (name: string) => page.goto(`${site.origin}/notes/${name}/`);
  const boxOf = async (selector: string, index = 0) => {
    const box = await page.locator(selector).nth(index).boundingBox();
    if (box === null) throw new Error(`Nothing is shown of ${selector}`);
    return box;
  };

  it.each([390, 1440])("sets in the lines of a heading after its first in the contents, %i wide", async (width) => {
    await page.setViewportSize({ width, height: 900 });
    await open("2022-01-07-headings");
    await page.locator(".clipping > .contents details").evaluate((part) => part.setAttribute("open", ""));
    const steps = await page.locator(".contents a:visible").evaluateAll((links) =>
      links.map((link) => {
        const words = document.createRange();
        words.selectNodeContents(link);
        const lefts = Array.from(words.getClientRects(), ({ left }) => left);
        return lefts.length > 1 ? Math.min(...lefts.slice(1)) - (lefts[0] ?? 0) : null;
      }),
    );
    await page.setViewportSize({ width: 1440, height: 900 });
    expect(steps.filter((step) => step !== null && step < 6)).toEqual([]);
    expect(width === 390 || steps.some((step) => step !== null)).toBe(true);
  });

  it("a highlighted paragraph ends like any other: with more than a single word where that can be", async () => {
    await open("2022-01-01-marked");
    const alone: number[][] = [];
    for (const part of await page.locator(".prose p").all()) {
      const widths: number[] = [];
      for (let width = 300; width < 640; width += 10) {
        await part.evaluate((paragraph, inlineSize) => paragraph.style.setProperty("width", `${inlineSize}px`), width);
        const last = (await part.evaluate(linesOf)).at(-1) ?? "";
        if (!last.includes(" ")) widths.push(width);
      }
      alone.push(widths);
    }
    expect(alone).toEqual([[], []]);
  });

  it("highlighted words begin where those of other paragraphs do", async () => {
    await open("2022-01-01-marked");
    const edges = await page.locator(".prose p").evaluateAll((paragraphs) =>
      paragraphs.map((paragraph) => {
        const range = document.createRange();
        range.selectNodeContents(document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT).nextNode() ?? paragraph);
        return Math.round(range.getBoundingClientRect().left * 10);
      }),
    );
    expect(edges).toHaveLength(2);
    expect(new Set(edges).size).toBe(1);
  });

  it("a long formula stands on the line of the words around it", async () => {
    await open("2022-01-03-formulas");
    const tops = await page
      .locator(".formula math mi:text-is('P')")
      .evaluateAll((letters) => letters.map((letter) => Math.round(letter.getBoundingClientRect().bottom)));
    expect(tops).toHaveLength(2);
    expect(new Set(tops).size).toBe(1);
  });

  it("the two switches of a note stay together, however many pens there are", async () => {
    await open("2022-01-04-pens");
    for (const width of [1440, 1000, 768]) {
      await page.setViewportSize({ width, height: 900 });
      expect((await boxOf(".fold")).y).toBe((await boxOf(".fold", 1)).y);
    }
    await page.setViewportSize({ width: 1440, height: 900 });
  });

  it("tags do not follow the fold of further keywords on its line", async () => {
    await open("2022-01-05-terms");
    const fold = await boxOf(".more-words");
    expect((await boxOf(".tags")).y).toBeGreaterThanOrEqual(fold.y + fold.height);
  });

  it("a Japanese headline is broken between phrases", async () => {
    await open("2022-01-06-japanese");
    const lines = await page.locator("h1").evaluate(linesOf);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.filter((line) => line.startsWith("た"))).toEqual([]);
  });

  it("a title reached by keyboard is framed as a whole, not clipped by its own box", async () => {
    await page.goto(site.origin);
    await page.locator(".card-title a").first().focus();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Shift+Tab");
    const framed = await page
      .locator(".card-title")
      .first()
      .evaluate((title) => getComputedStyle(title).outlineStyle);
    expect(framed).toBe("solid");
  });

  it("under a finger, the buttons of a code box cover neither its first line nor the words above", async () => {
    const session = await browser.context.newCDPSession(page);
    await session.send("Emulation.setTouchEmulationEnabled", { enabled: true });
    await page.setViewportSize({ width: 390, height: 844 });
    await open("2022-01-02-code");
    const covered = await page.locator(".code-frame").evaluateAll((frames) =>
      frames.map((frame) => {
        const range = document.createRange();
        range.selectNodeContents(frame.querySelector("code") ?? frame);
        const button = frame.querySelector("button:not([hidden])")?.getBoundingClientRect();
        const above = frame.previousElementSibling?.getBoundingClientRect();
        const firstLine = range.getClientRects()[0];
        return [
          (button?.bottom ?? Number.NaN) <= (firstLine?.top ?? Number.NaN),
          (button?.top ?? Number.NaN) >= (above?.bottom ?? Number.NaN) - 4,
        ];
      }),
    );
    expect(covered).toEqual([
      [true, true],
      [true, true],
    ]);
  });

  it("on a phone, the way up ends the first line of the foot, and its links have the next", async () => {
    const [up, links] = [await boxOf(".to-top"), await boxOf(".colophon nav")];
    expect(up.y).toBeLessThan((await boxOf(".colophon p")).y + 20);
    expect(links.y).toBeGreaterThan(up.y + 12);
  });
});
