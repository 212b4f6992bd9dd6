import type { Page } from "playwright-core";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { accessibilityProblems } from "../support/accessibility.ts";
import { pageTroubles } from "../support/page-troubles.ts";
import { siteInBrowser } from "../support/site-in-browser.ts";

const seedNote = "notes/2021-12-15-lg-exaone/";

describe.each(["/", "/한글-repo/"])("searching at %s", (basePath) => {
  const site = siteInBrowser(basePath);
  let page: Page;
  let troubles: string[];

  beforeAll(async () => {
    page = await site.context.newPage();
    troubles = pageTroubles(page, `${site.origin}${encodeURI(basePath)}`);
  });

  const goTo = (path: string) => page.goto(`${site.origin}${encodeURI(basePath)}${path}`);
  const field = () => page.getByRole("searchbox");
  const titles = () => page.locator(".search-results h2").allTextContents();
  const status = () => page.getByRole("status").textContent();
  const query = () => new URL(page.url()).searchParams;
  const path = () => decodeURI(new URL(page.url()).pathname);

  it("comes from any page by the / key, and types at once", async () => {
    await goTo(seedNote);
    await page.keyboard.press("/");
    await expect.poll(() => field().evaluate((input) => input === document.activeElement)).toBe(true);
    await page.keyboard.type("파고");
    await expect.poll(titles).toEqual([expect.stringContaining("초거대 AI")]);
    expect(await page.locator("dialog .search-status").textContent()).toBe("노트 1편을 찾았습니다.");
    expect(await page.locator(".search-results mark").first().textContent()).toBe("파고");
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  it("leaves a page as it was, and comes back over it with what was found", async () => {
    await goTo(seedNote);
    const address = page.url();
    const link = page.locator(".source a, .keywords a").first();
    await link.focus();
    await page.keyboard.press("/");
    await expect.poll(() => field().isVisible()).toBe(true);
    await field().fill("금리");
    await expect.poll(async () => (await titles()).length, { timeout: 5000 }).toBeGreaterThan(1);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Escape");
    await expect.poll(() => field().evaluate((input) => input === document.activeElement)).toBe(true);
    await page.keyboard.press("Escape");
    expect(await field().inputValue()).toBe("");
    await page.keyboard.press("Escape");
    await expect.poll(() => page.locator("dialog").isVisible()).toBe(false);
    expect(await link.evaluate((one) => one === document.activeElement)).toBe(true);
    expect(page.url()).toBe(address);
    await page.keyboard.press("/");
    await expect.poll(() => field().evaluate((input) => input === document.activeElement)).toBe(true);
    await page.mouse.click(4, 400);
    await expect.poll(() => page.locator("dialog").isVisible()).toBe(false);
  });

  it("keeps a name whose letters were found on its line", async () => {
    await goTo("search/?q=금리");
    const found = page.locator(".search-results .kicker b:has(mark)");
    await expect.poll(() => found.count(), { timeout: 5000 }).toBeGreaterThan(0);
    const lines = await found.evaluateAll((names) =>
      names.map((name) => name.firstElementChild?.getClientRects().length),
    );
    expect(new Set(lines)).toEqual(new Set([1]));
  });

  it("moves no page sideways that does not scroll, and dims what no backdrop covers", async () => {
    const before = page.viewportSize() ?? { width: 1280, height: 900 };
    await page.setViewportSize({ width: 1280, height: 4000 });
    await goTo("archive/");
    const looks = () =>
      page.evaluate(() => ({
        start: document.querySelector("main")?.getBoundingClientRect().x,
        ground: getComputedStyle(document.documentElement).backgroundColor,
      }));
    const closed = await looks();
    await page.keyboard.press("/");
    await expect.poll(() => page.locator("dialog").isVisible()).toBe(true);
    const open = await looks();
    expect(open.start).toBe(closed.start);
    expect(open.ground).not.toBe(closed.ground);
    await page.setViewportSize(before);
  });

  it("searches for what was typed before the script had loaded", async () => {
    let letGo = (): void => undefined;
    const typed = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await goTo(seedNote);
    await page.route("**/assets/search-*.js", async (route) => {
      await typed;
      await route.continue();
    });
    await page.keyboard.press("/");
    await expect.poll(() => field().evaluate((input) => input === document.activeElement)).toBe(true);
    await page.keyboard.type("파고");
    letGo();
    await expect.poll(titles, { timeout: 5000 }).toEqual([expect.stringContaining("초거대 AI")]);
    await page.unroute("**/assets/search-*.js");
  });

  it("is a link where its page cannot be had", async () => {
    await goTo(seedNote);
    await page.route("**/assets/search-*.css", (route) => route.abort(), { times: 1 });
    await page.keyboard.press("/");
    await page.waitForURL("**/search/#Query");
    troubles.length = 0;
  });

  it.each([
    ["one word", "금리".repeat(50_000)],
    ["words", "가나 ".repeat(33_000)],
    ["signs of patterns", "(.*)+[a-z]\\d{1,9}^$|".repeat(5000)],
    ["jamo", "\u1100\u1161\u11a8ㄱㄴㄷ".repeat(16_000)],
    ["marks over one letter", `a${"\u0301\u0316".repeat(50_000)}`],
  ])("stays responsive when %s of a hundred kilobytes are pasted or in the address", async (_kind, text) => {
    await goTo("search/");
    await field().focus();
    await page.evaluate((pasted) => document.execCommand("insertText", false, pasted), text);
    await expect.poll(status, { timeout: 20_000 }).toMatch(/노트가 없습니다|찾았습니다/u);
    await page.evaluate((asked) => {
      history.pushState(null, "", `?q=${encodeURIComponent(asked)}`);
      dispatchEvent(new PopStateEvent("popstate"));
    }, text);
    await expect.poll(status, { timeout: 20_000 }).toMatch(/노트가 없습니다|찾았습니다/u);
    expect((await field().inputValue()).length).toBeLessThanOrEqual(200);
    await field().fill("알파고", { timeout: 3000 });
    await expect.poll(status).toBe("노트 1편을 찾았습니다.");
  });

  it("still says that nothing was found when other words to try take long to find", async () => {
    await page.route("**/notes-*.json*", async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 800));
      await route.continue();
    });
    await goTo("search/?q=기준금래");
    await page.locator(".search-ways").waitFor();
    await page.unroute("**/notes-*.json*");
    expect(await status()).toContain("노트가 없습니다");
  });

  it("types at once on the page that the menu leads to", async () => {
    await goTo(seedNote);
    await page.getByRole("navigation").getByRole("link", { name: "찾기", exact: true }).click();
    await page.waitForURL("**/search/");
    await expect.poll(() => field().evaluate((input) => input === document.activeElement)).toBe(true);
  });

  it("begins with a tag where nothing is typed, and shows none where something is asked for", async () => {
    await goTo("search/");
    await page.locator(".search-start a", { hasText: "금리" }).click();
    await expect.poll(async () => (await titles()).length).toBeGreaterThan(1);
    expect(query().get("tag")).toBe("금리");
    expect(await page.locator("select[name=tag]").inputValue()).toBe("금리");
    expect(await page.locator(".search-start").isHidden()).toBe(true);
  });

  it("shows by one ring round the whole line that it is typed in", async () => {
    const ringOf = (selector: string) => page.locator(selector).evaluate((part) => getComputedStyle(part).outlineStyle);
    await field().focus();
    expect([await ringOf(".search-line"), await ringOf("#Query")]).toEqual(["solid", "none"]);
    await page.keyboard.press("Tab");
    expect([await ringOf(".search-line"), await ringOf(".search-line button")]).toEqual(["none", "solid"]);
    await field().focus();
  });

  it("types a slash where something is typed", async () => {
    await field().fill("");
    await page.keyboard.press("/");
    expect(await field().inputValue()).toBe("/");
  });

  it("goes through the results by the keyboard, opens one, and comes back to the same results", async () => {
    await goTo("search/?q=금리를");
    await expect.poll(async () => (await titles()).length).toBeGreaterThan(3);
    const all = await titles();
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    await field().focus();
    await page.keyboard.press("ArrowDown");
    expect(await focused()).toBe(all[0]);
    await page.keyboard.press("ArrowDown");
    expect(await focused()).toBe(all[1]);
    await page.keyboard.press("Escape");
    expect(await field().evaluate((input) => input === document.activeElement)).toBe(true);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowUp");
    expect(await field().evaluate((input) => input === document.activeElement)).toBe(true);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/notes/**");
    await page.goBack();
    await expect.poll(titles).toEqual(all);
    expect(await field().inputValue()).toBe("금리를");
  });

  it("goes to the first answer by Enter, also before it is there, and opens it by another", async () => {
    await goTo("search/");
    await field().fill("금리를");
    await field().press("Enter");
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest(".search-results") !== null))
      .toBe(true);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe((await titles())[0]);
    await page.keyboard.press("Enter");
    await page.waitForURL("**/notes/**");
  });

  it("stays on the line where Enter finds nothing", async () => {
    await goTo("search/");
    await field().fill("없는낱말");
    await field().press("Enter");
    await expect.poll(status).toContain("없습니다");
    expect(await field().evaluate((input) => input === document.activeElement)).toBe(true);
  });

  it("filters, keeps the filters in the address, and goes back through them", async () => {
    await goTo("search/");
    await field().fill("금리");
    await expect.poll(async () => (await titles()).length).toBeGreaterThan(3);
    const all = await titles();
    await page.getByLabel("태그").selectOption("채권");
    await expect.poll(async () => (await titles()).length).toBe(2);
    expect(query().get("tag")).toBe("채권");
    await page.getByLabel("연도").selectOption("2021");
    await expect.poll(status).toBe("‘금리’에 맞는 노트가 없습니다.");
    await page.goBack();
    await expect.poll(async () => (await titles()).length).toBe(2);
    expect(await page.getByLabel("연도").inputValue()).toBe("");
    await page.goBack();
    await expect.poll(titles).toEqual(all);
    expect(await page.getByLabel("태그").inputValue()).toBe("");
    await page.goForward();
    await expect.poll(async () => (await titles()).length).toBe(2);
  });

  it("shows a search that was shared", async () => {
    await goTo("search/?q=%EA%B8%88%EB%A6%AC&tag=%EC%B1%84%EA%B6%8C&year=2022&color=red");
    await expect.poll(async () => (await titles()).length).toBe(2);
    expect(await page.getByLabel("형광펜").inputValue()).toBe("red");
  });

  it.each([
    ["ㅇㅅㅇ", "엑사원", 1],
    ["#엑사원", "엑사원", 2],
    ["엑 사 원", "엑사원", 2],
    ["엑사워", "엑사원", 2],
    ["“LG AI”", "LG AI", 1],
  ])("finds %s as it is meant, and marks it in place", async (typed, marked, count) => {
    await goTo(`search/?q=${encodeURIComponent(typed)}`);
    await expect.poll(async () => (await titles()).length).toBe(count);
    const marks = await page.locator(".search-results .card-summary mark").allTextContents();
    expect(marks.length).toBeGreaterThanOrEqual(count);
    expect(new Set(marks.map((mark) => mark.replace(/\s+/gu, " ")))).toEqual(new Set([marked]));
  });

  it("offers other words where nothing is found, and takes them", async () => {
    await goTo("search/?q=기준금래");
    await page.getByRole("button", { name: "기준금리" }).click();
    await expect.poll(async () => (await titles()).length).toBeGreaterThan(1);
    expect(query().get("q")).toBe("기준금리");
    await page.keyboard.press("Escape");
    await expect.poll(status).toBe("");
    expect(await field().inputValue()).toBe("");
    expect(path()).toBe(`${basePath}search/`);
  });

  it("searches while 한글 is being composed, leaves the input method its keys, and reports nothing too early", async () => {
    await goTo("search/");
    await field().focus();
    const session = await site.context.newCDPSession(page);
    const compose = (text: string) =>
      session.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
    await compose("ㅇ");
    await compose("알");
    await session.send("Input.insertText", { text: "알" });
    await compose("ㅍ");
    await compose("파");
    await expect.poll(titles).toEqual([expect.stringContaining("초거대 AI")]);
    // While a syllable is being composed, the arrows belong to the input method.
    await field().dispatchEvent("keydown", { key: "ArrowDown", isComposing: true, bubbles: true });
    expect(await field().evaluate((input) => input === document.activeElement)).toBe(true);
    // On the way to 알파고 the text is 알팍, which no note contains: the previous results stay.
    await compose("팍");
    await expect.poll(() => query().get("q")).toBe("알팍");
    expect((await titles()).length).toBe(1);
    await session.send("Input.insertText", { text: "파" });
    await field().pressSequentially("고");
    await expect.poll(() => query().get("q")).toBe("알파고");
    await expect.poll(async () => (await titles()).length).toBe(1);
  });

  it.each([
    ["markup", "<img src=x onerror=alert(1)>"],
    ["an open bracket", "((("],
    ["a percent sign", "%"],
    ["a backslash", "\\"],
    ["an emoji", "😀"],
    ["half an emoji", "\ud83d"],
    ["the name of a prototype", "__proto__"],
    ["a whole article", "가".repeat(10_000)],
  ])("takes %s for words", async (_, hostile) => {
    await goTo("search/");
    await field().fill(hostile);
    await expect.poll(status).toContain("맞는 노트가 없습니다");
    expect(await page.locator("main img").count()).toBe(0);
    await page.reload();
    await expect.poll(status).toContain("맞는 노트가 없습니다");
  });

  it("forgets the / key when a reader says so", async () => {
    await goTo("search/");
    const choice = page.getByRole("checkbox");
    await choice.uncheck();
    await page.keyboard.press("/");
    expect(await choice.evaluate((box) => box === document.activeElement)).toBe(true);
    await goTo(seedNote);
    await page.keyboard.press("/");
    expect(path()).toBe(`${basePath}${seedNote}`);
    await goTo("search/");
    await page.getByRole("checkbox").check();
  });

  it("met no error and no request elsewhere", () => {
    expect(troubles).toEqual([]);
  });

  it("continues offline with what it has, says what is missing, and finds it when back online", async () => {
    await goTo("search/?q=알파고");
    await expect.poll(async () => (await titles()).length).toBe(1);
    await site.context.setOffline(true);
    await field().fill("초거대 AI");
    await expect.poll(async () => (await titles()).length).toBeGreaterThan(0);
    await site.context.setOffline(false);
    await page.route("**/notes-*.json*", (route) => route.abort("internetdisconnected"));
    await page.reload();
    await page.getByLabel("연도").selectOption("2021");
    await expect.poll(status).toContain("인터넷이 끊겨");
    await page.unroute("**/notes-*.json*");
    await page.getByRole("button", { name: "다시 찾기" }).click();
    await expect.poll(async () => (await titles()).length).toBeGreaterThan(0);
  });
});

describe("the search page", () => {
  const site = siteInBrowser();
  let page: Page;
  beforeEach(async () => {
    page = await site.context.newPage();
  });

  it.each(["light", "dark"] as const)("passes axe, %s", async (colorScheme) => {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    for (const search of ["", "?q=금리", "?q=기준금래"]) {
      for (const width of [390, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(`${site.origin}/search/${search}`);
        if (search !== "") await page.locator(".search-results li, .search-ways").first().waitFor();
        expect(await accessibilityProblems(page), `${search} at ${width}`).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
    }
  });

  it("without scripts says so and shows another way", async () => {
    const context = await site.context.browser()?.newContext({ javaScriptEnabled: false });
    const plain = await (context ?? site.context).newPage();
    await plain.goto(`${site.origin}/search/`);
    for (const width of [390, 1440]) {
      await plain.setViewportSize({ width, height: 800 });
      expect(
        await plain.locator("form, select, .search-hint").evaluateAll((ones) => ones.map((one) => one.clientHeight)),
      ).toEqual([0, 0, 0, 0, 0]);
      const startOf = async (part: string) => (await plain.locator(part).boundingBox())?.x;
      expect(await startOf("noscript p")).toBe(await startOf("main h1"));
    }
    expect(await plain.locator("noscript a").allTextContents()).toEqual([
      "키워드 모두 보기",
      "태그 모두 보기",
      "보관함에서 찾기",
    ]);
    await plain.getByRole("link", { name: "키워드 모두 보기" }).click();
    await plain.waitForURL("**/keywords/");
    await context?.close();
  });
});
