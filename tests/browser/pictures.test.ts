import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type OpenBrowser, openChromium } from "../support/chromium.ts";
import { runSaegim } from "../support/run-saegim.ts";
import { type ServedFolder, serveFolder } from "../support/serve-folder.ts";
import { putFiles } from "../support/site-folder.ts";

const drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="100" height="60"><rect width="100" height="60"/></svg>';
const body = `# 기사

<center><img src="/assets/a.svg" alt="하나" id="a"></center>

<p align="center"><img src="/assets/a.svg" alt="둘" id="b"></p>

![셋](/assets/a.svg){: .align-center #c }

![넷](/assets/a.svg){: .right #d }
${"곁의 글 ".repeat(60)}

![다섯](/assets/a.svg){: .light #e }
![여섯](/assets/a.svg){: .dark #f }

![일곱](/assets/a.svg){: .dark #g }

> 도움말
{: .prompt-tip #h }

경고
{: .notice--warning #i }

> ##### 팁
>
> 글
{: .block-tip #l }

{: .note #m title="귀띔" }
**쪽지**의 글

좋은 소식
{:.success #n }

> 인용
{: #j }

<figure>
<a href="/assets/a.svg"><img src="/assets/a.svg" alt="아홉" id="p"></a>
<a href="/assets/a.svg"><img src="/assets/a.svg" alt="열" id="q"></a>
<figcaption id="r">나란히</figcaption>
</figure>

![열하나](/assets/a.svg){: width="48%" #s }
![열둘](/assets/a.svg){: width="48%" #t }

작은 ![여덟](/assets/a.svg){: #k } 그림이 든 글
`;

describe("a note of a theme of Jekyll's", { timeout: 120_000 }, () => {
  let folder: string;
  let browser: OpenBrowser;
  let site: ServedFolder;
  let page: Page;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "saegim-pictures-"));
    putFiles(folder, {
      "assets/a.svg": drawing,
      "posts/2022-01-01-그림.md": `---\ntitle: 그림\n---\n\n${body}`,
      "posts/2022-01-02-그림뿐.md": "---\ntitle: 그림뿐\n---\n\n![그림](/assets/a.svg)\n",
      "posts/2022-01-03-소리.md":
        '---\ntitle: 소리\n---\n\n<audio controls preload="auto" src="https://sounds.example/a.mp3"></audio>\n',
    });
    const built = await runSaegim(["build", "--origin", "https://notes.example", "--now", "2026-01-02"], {
      cwd: folder,
    });
    if (built.code !== 0) throw new Error(built.err);
    site = await serveFolder(join(folder, "_site"), "/");
    browser = await openChromium();
    page = await browser.context.newPage();
    await page.goto(`${site.origin}/notes/2022-01-01-${encodeURIComponent("그림")}/`);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** The space left and right of an element within its container. */
  const room = (id: string) =>
    page.evaluate((name) => {
      const own = document.getElementById(name);
      const around = own?.parentElement?.getBoundingClientRect();
      const box = own?.getBoundingClientRect();
      return [(box?.left ?? 0) - (around?.left ?? 0), (around?.right ?? 0) - (box?.right ?? 0)].map(Math.round);
    }, id);
  const isShown = (id: string) => page.locator(`#${id}`).isVisible();
  const ground = (id: string) => page.locator(`#${id}`).evaluate((own) => getComputedStyle(own).backgroundColor);

  it("has its centred pictures in the middle", async () => {
    await page.setViewportSize({ width: 1200, height: 800 });
    for (const id of ["a", "b", "c"]) {
      const [left = 0, right = -1] = await room(id);
      expect(left).toBeGreaterThan(20);
      expect(Math.abs(left - right)).toBeLessThan(3);
    }
  });

  it("has words beside a picture at the right, where there is room", async () => {
    await page.setViewportSize({ width: 1200, height: 800 });
    expect((await room("d"))[0]).toBeGreaterThan(100);
    await page.setViewportSize({ width: 360, height: 800 });
    expect((await room("d"))[0]).toBe(0);
  });

  it("shows of a pair of pictures the one for the reader's theme, and both on paper", async () => {
    const shown = async () => [await isShown("e"), await isShown("f"), await isShown("g")];
    const choose = (theme: string) =>
      page.evaluate((chosen) => document.documentElement.setAttribute("data-theme", chosen), theme);
    for (const [colorScheme, theme, expected] of [
      ["light", "", [true, false, true]],
      ["dark", "", [false, true, true]],
      ["light", "dark", [false, true, true]],
      ["dark", "light", [true, false, true]],
    ] as const) {
      await page.emulateMedia({ colorScheme });
      await choose(theme);
      expect(await shown()).toEqual(expected);
    }
    await page.emulateMedia({ media: "print", colorScheme: "light" });
    expect(await shown()).toEqual([true, true, true]);
    await page.emulateMedia({ media: "screen" });
  });

  it("has the pictures of one figure, and those with shares of the line, side by side where there is room", async () => {
    const top = (id: string) => page.locator(`#${id}`).evaluate((own) => own.getBoundingClientRect().top);
    await page.setViewportSize({ width: 1200, height: 800 });
    expect(await top("q")).toBe(await top("p"));
    expect(await top("t")).toBe(await top("s"));
    expect(await top("r")).toBeGreaterThan(await top("p"));
    await page.setViewportSize({ width: 360, height: 800 });
    expect(await top("q")).toBeGreaterThan(await top("p"));
    expect(await top("t")).toBeGreaterThan(await top("s"));
  });

  it("has a picture among words in their line", async () => {
    await page.setViewportSize({ width: 1200, height: 800 });
    const { height, left } = await page.locator("#k").evaluate((own) => ({
      height: own.parentElement?.getBoundingClientRect().height ?? 0,
      left: own.getBoundingClientRect().left - (own.parentElement?.getBoundingClientRect().left ?? 0),
    }));
    expect(left).toBeGreaterThan(20);
    expect(height).toBeLessThan(100);
  });

  it("shows the title of a box above its words, which stay in one line", async () => {
    const { title, display } = await page.locator("#m").evaluate((own) => ({
      title: getComputedStyle(own, "::before").content,
      display: getComputedStyle(own).display,
    }));
    expect(title).toBe('"귀띔"');
    expect(display).toBe("block");
  });

  it("has boxes where the theme has boxes", async () => {
    const none = await ground("j");
    expect(await ground("h")).not.toBe(none);
    expect(await ground("i")).not.toBe(none);
    expect(await ground("h")).not.toBe(await ground("i"));
    expect(await ground("l")).toBe(await ground("h"));
    expect(await ground("m")).not.toBe(none);
    expect(await ground("n")).toBe(await ground("h"));
  });

  it("has a drawing that stands for its note in a list whole, as its words would be cut", async () => {
    await page.goto(`${site.origin}/`);
    const fit = await page.locator(".card-picture img").evaluate((image) => getComputedStyle(image).objectFit);
    expect(fit).toBe("contain");
  });

  it("asks another host for a sound that the note plays", async () => {
    const other = await browser.context.newPage();
    const asked: string[] = [];
    await other.route("https://sounds.example/**", (route) => {
      asked.push(route.request().url());
      return route.abort();
    });
    await other.goto(`${site.origin}/notes/2022-01-03-${encodeURIComponent("소리")}/`);
    await expect.poll(() => asked).toContain("https://sounds.example/a.mp3");
    await other.close();
  });
});
