import type { BrowserContext, Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { Markup } from "../../layouts/markup.ts";
import { joinedParticles } from "../../layouts/text/joined-particles.ts";
import { accessibilityProblems } from "../support/accessibility.ts";
import { siteInBrowser } from "../support/site-in-browser.ts";

const seedNote = "/notes/2021-12-15-lg-exaone/";
const longNote = "/notes/2021-12-22-base-rate/";

const site = siteInBrowser();

async function opened(path: string, context: BrowserContext = site.context): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${site.origin}${path}`);
  return page;
}

const heightOf = (part: Locator): Promise<number> => part.evaluate((element) => element.getBoundingClientRect().height);
const paperOf = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const light = "rgb(244, 239, 227)";
const dark = "rgb(21, 20, 15)";

describe("the theme", () => {
  it("is the system's until a reader chooses, and then theirs on every page, from its first paint on", async () => {
    const page = await opened(seedNote);
    const button = page.getByRole("button", { name: "어두운 화면" });
    for (const [scheme, paper] of [
      ["dark", dark],
      ["light", light],
    ] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      expect(await paperOf(page)).toBe(paper);
      await expect.poll(() => button.getAttribute("aria-pressed")).toBe(String(scheme === "dark"));
    }
    await button.click();
    expect(await paperOf(page)).toBe(dark);
    expect(await button.getAttribute("aria-pressed")).toBe("true");

    // If the choice were read by a script after the stylesheet, a late stylesheet would first show the page in the
    // wrong theme.
    const early: (string | undefined)[] = [];
    await page.exposeFunction("tell", (theme: string | undefined) => early.push(theme));
    await page.addInitScript(() => {
      new MutationObserver((_changes, observer) => {
        if (document.body === null) return;
        observer.disconnect();
        Reflect.get(window, "tell")(document.documentElement.dataset["theme"]);
      }).observe(document, { childList: true, subtree: true });
    });
    await page.goto(`${site.origin}/questions/`);
    await expect.poll(() => early).toEqual(["dark"]);
    expect(await paperOf(page)).toBe(dark);
    await button.click();
    expect(await paperOf(page)).toBe(light);
    await page.close();
  });

  it.each([
    { path: seedNote, width: 320 },
    { path: seedNote, width: 1440 },
    { path: "/", width: 320 },
    { path: "/", width: 1440 },
  ])("has its button at the top of $path, $width pixels wide, as large as a finger", async ({ path, width }) => {
    const page = await opened(path);
    await page.setViewportSize({ width, height: 800 });
    const box = await page.getByRole("button", { name: "어두운 화면" }).boundingBox();
    expect(box?.width).toBeGreaterThanOrEqual(44);
    expect(box?.height).toBeGreaterThanOrEqual(44);
    expect(box?.y).toBeLessThan(80);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.close();
  });
});

describe("the switch that leaves the highlights", () => {
  it("leaves what the pens marked and nothing beside it, and brings all of it back", async () => {
    const page = await opened(seedNote);
    const article = page.locator(".prose.article");
    const whole = await article.innerText();
    const tall = await heightOf(article);
    const foldingSwitch = page.getByRole("switch", { name: "형광펜만 보기" });
    await foldingSwitch.check();
    const marks = await article.locator("mark").allInnerTexts();
    expect(marks.length).toBeGreaterThanOrEqual(6);
    // The lines keep their length, and the words between highlights leave no gap.
    expect(await heightOf(article)).toBeLessThan(tall * 0.6);
    expect(
      await article
        .locator("mark")
        .first()
        .evaluate((mark) => mark.getBoundingClientRect().width),
    ).toBeGreaterThan(400);
    for (const text of ["사람처럼 추론", "호박 느낌의 모자", "공개하지 않은 최신형"]) {
      expect(await page.getByText(text).first().isVisible()).toBe(false);
    }
    await foldingSwitch.uncheck();
    expect(await article.innerText()).toBe(whole);
    await page.close();
  });
});

describe("the switch that covers the highlights", () => {
  it("hides what the pens marked until the pointer or the keyboard rests on it", async () => {
    const page = await opened(seedNote);
    const stroke = page.locator(".prose.article mark").first();
    const inkOf = () => stroke.evaluate((mark) => getComputedStyle(mark).color);
    const ink = await inkOf();
    expect(await page.locator(".cover-help").isVisible()).toBe(false);
    await page.getByRole("switch", { name: "가리고 떠올리기" }).check();
    expect(await page.locator(".cover-help").isVisible()).toBe(true);
    expect(await inkOf()).toBe("rgba(0, 0, 0, 0)");
    await stroke.hover();
    expect(await inkOf()).toBe(ink);
    await page.mouse.move(0, 0);
    expect(await inkOf()).toBe("rgba(0, 0, 0, 0)");
    await stroke.focus();
    expect(await inkOf()).toBe(ink);
    await page.getByRole("switch", { name: "가리고 떠올리기" }).uncheck();
    expect(await inkOf()).toBe(ink);
    expect(await page.locator("mark[tabindex]").count()).toBe(0);
    await page.close();
  });
});

describe("words of a script that runs the other way", () => {
  it("end on their own side on a page of another", async () => {
    const page = await opened(seedNote);
    const ends = await page
      .locator(".prose.article p")
      .first()
      .evaluate((paragraph) => {
        const lastLeft = (text: string): number => {
          paragraph.textContent = text;
          const range = document.createRange();
          const [node] = paragraph.childNodes;
          if (node === undefined) throw new Error("no text");
          range.setStart(node, text.length - 1);
          range.setEnd(node, text.length);
          return range.getBoundingClientRect().left;
        };
        const left = paragraph.getBoundingClientRect().left;
        return { hebrew: lastLeft("שער החליפין.") - left, korean: lastLeft("환율은 달러의 값이다.") - left };
      });
    const width = (await page.locator(".prose.article p").first().boundingBox())?.width ?? 0;
    expect(ends.korean).toBeLessThan(width / 2);
    expect(ends.hebrew).toBeGreaterThan(width / 2);
    await page.close();
  });
});

describe("the contents of a long note", () => {
  it("are beside the text and stay there while it is read", async () => {
    const page = await opened(longNote);
    const contents = page.getByRole("navigation", { name: "차례" });
    expect(await contents.count()).toBe(1);
    const text = await page.locator(".clipping").boundingBox();
    const beside = await contents.boundingBox();
    expect(beside?.x).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0));
    await page.locator(".prose").last().scrollIntoViewIfNeeded();
    expect((await contents.boundingBox())?.y).toBeGreaterThanOrEqual(0);
    for (const link of await contents.getByRole("link").all()) expect(await heightOf(link)).toBeGreaterThanOrEqual(24);
    await page.close();
  });

  it("are above the text if there is no margin", async () => {
    const page = await opened(longNote);
    await page.setViewportSize({ width: 390, height: 800 });
    const contents = page.getByRole("navigation", { name: "차례" });
    expect(await contents.count()).toBe(1);
    expect(await contents.locator("xpath=..").getAttribute("class")).toBe("clipping");
    for (const link of await contents.getByRole("link").all()) expect(await heightOf(link)).toBeGreaterThanOrEqual(24);
    expect(await heightOf(contents.locator("summary"))).toBeGreaterThanOrEqual(24);
    await page.close();
  });
});

describe("a particle behind a sign", () => {
  const text = "‘영끌’이 떨어졌다’는 0.25%포인트 3%짜리 (CPI)는 때”라고 「책」을 30℃까지 기업!이라고";
  const markup = text.replace("(CPI)", "<b>(CPI)</b>").replace("3%", "<mark>3%</mark>");

  it("stays on its line, and a reader copies and finds the author's letters", async () => {
    const page = await opened("/");
    const { text: joined } = joinedParticles(new Markup("html", `<p id="Tried">${markup}</p>`));
    const words = joinedParticles(new Markup("html", markup.replace(/\S+/gu, "<p>$&</p>")));
    await page.locator("main").evaluate((main, inserted) => {
      main.innerHTML = inserted;
    }, `${joined}${words.text}`);
    await page.addStyleTag({ content: "main p:not(#Tried) { inline-size: 1px; overflow-wrap: normal }" });
    const lines = await page
      .locator("main p:not(#Tried)")
      .evaluateAll((all) => all.map((one) => one.clientHeight / Number.parseFloat(getComputedStyle(one).lineHeight)));
    expect(lines.map(Math.round)).toEqual(text.split(" ").map(() => 1));
    const found = await page.locator("#Tried").evaluate((tried) => {
      const selection = getSelection();
      selection?.selectAllChildren(tried);
      const copied = selection?.toString();
      selection?.removeAllRanges();
      return { copied, isFound: Reflect.get(window, "find")("(CPI)는 때”라고") };
    });
    expect(found).toEqual({ copied: text, isFound: true });
    await page.close();
  });
});

describe("a reader without JavaScript", () => {
  it("reads, folds and follows everything, and meets no button that does nothing", async () => {
    const context = await site.context.browser()?.newContext({ javaScriptEnabled: false });
    if (context === undefined) return expect.fail("no browser");
    const page = await opened(longNote, context);
    expect(await page.getByRole("heading", { level: 1 }).isVisible()).toBe(true);
    expect(await page.getByRole("button").count()).toBe(0);
    await page.getByRole("switch", { name: "형광펜만 보기" }).check();
    expect(await page.getByText("내가 은행에서 빌릴 때").isVisible()).toBe(false);
    await page.getByRole("navigation", { name: "차례" }).getByRole("link").last().click();
    expect(decodeURI(page.url())).toContain("#내-지갑으로-옮겨-보면");
    await page.getByRole("region", { name: "함께 읽기" }).getByRole("link").first().click();
    expect(page.url()).toContain("/notes/");
    await context.close();
  });
});

describe("the keyboard", () => {
  it("comes past the menu in one step, sees where it is, and works the switches", async () => {
    const page = await opened(longNote);
    const focused = () =>
      page.evaluate(() => {
        const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body);
        return { text: document.activeElement?.textContent, outline: `${outlineStyle} ${outlineWidth}` };
      });
    await page.keyboard.press("Tab");
    expect((await focused()).text).toBe("본문으로 건너뛰기");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    const first = await page.evaluate(() => document.activeElement?.closest("main") !== null);
    expect(first).toBe(true);
    for (let step = 0; step < 40; step += 1) {
      const { outline } = await focused();
      expect(outline).not.toMatch(/^none|^\S+ 0px/u);
      if (await page.evaluate(() => document.activeElement?.matches(".switch") === true)) break;
      await page.keyboard.press("Tab");
    }
    await page.keyboard.press("Space");
    expect(await page.getByRole("switch").first().isChecked()).toBe(true);
    await page.close();
  });
});

describe("a note on paper", () => {
  it("is the note alone, with its pens' legend and where its links lead", async () => {
    const page = await opened(seedNote);
    await page.getByRole("button", { name: "어두운 화면" }).click();
    for (const one of await page.getByRole("switch").all()) await one.check();
    await page.emulateMedia({ media: "print" });
    expect(await paperOf(page)).toBe("rgb(255, 255, 255)");
    for (const gone of [".menu", ".neighbours", ".related", ".theme-switch", ".fold", ".colophon"]) {
      expect(await page.locator(gone).first().isVisible(), gone).toBe(false);
    }
    expect(await page.locator(".legend").isVisible()).toBe(true);
    const keptWithNext = await page
      .locator(".kicker")
      .first()
      .evaluate((one) => getComputedStyle(one).breakAfter);
    expect(keptWithNext).toBe("avoid");
    // In print, a folded article is complete again, and nothing is covered.
    const stroke = page.locator(".prose.article mark").first();
    expect(await stroke.evaluate((mark) => getComputedStyle(mark).color)).toBe("rgb(31, 28, 23)");
    expect(await page.getByText("호박 느낌의 모자").isVisible()).toBe(true);
    const [ink, address] = await page.locator(".source-line a").evaluate((link) => {
      return [getComputedStyle(document.body).color, getComputedStyle(link, "::after").content];
    });
    expect(ink).toBe("rgb(31, 28, 23)");
    expect(address).toContain("n.news.naver.com");
    await page.close();
  });
});

describe("motion", () => {
  it("is off for readers who do not want any", async () => {
    const page = await opened(seedNote);
    await page.emulateMedia({ reducedMotion: "reduce" });
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll("*")].flatMap((element) =>
        [null, "::before", "::after"].map((part) => getComputedStyle(element, part).transitionDuration),
      ),
    );
    expect(new Set(moving)).toEqual(new Set(["0s"]));
    await page.close();
  });
});

describe.each(["light", "dark"] as const)("in the %s theme", (colorScheme) => {
  it.each([
    { path: seedNote, width: 1440 },
    { path: seedNote, width: 390 },
    { path: longNote, width: 390 },
    { path: "/", width: 1440 },
    { path: "/", width: 390 },
  ])("axe finds nothing at $path, $width pixels wide", async ({ path, width }) => {
    const page = await opened(path);
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.close();
  });
});
