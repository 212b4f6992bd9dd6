import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sanitiseMarkup } from "../../src/site/sanitise/sanitise-markup.ts";
import { capturedNotes, hostileNotes } from "../hostile/hostile-notes.ts";
import { vectors } from "../hostile/vectors.ts";
import { type OpenBrowser, openChromium } from "../support/chromium.ts";
import { runSaegim } from "../support/run-saegim.ts";
import { type ServedFolder, serveFolder } from "../support/serve-folder.ts";
import { putFiles } from "../support/site-folder.ts";

const config = `export default {
  title: ${JSON.stringify('"><script>boom()</script>')},
  description: ${JSON.stringify("</title><img src=x onerror=boom()>")},
  author: ${JSON.stringify("<svg onload=boom()>")},
  origin: "https://notes.example",
  highlightLegend: { red: ${JSON.stringify("<img src=x onerror=boom()>")} },
  feedContent: "full",
  brokenLinks: "warning",
};
`;
// A title that is entirely a comment is no title.
const withoutTitle = "front-matter-title-missing";
/** Markup that would swallow the rest of a page is refused, and half a comment in a field; all else must be shown. */
const refusals: readonly string[] = ["unclosed-html", "comment-in-field", withoutTitle];

describe("posts that would have a page do what they please", { timeout: 300_000 }, () => {
  let folder: string;
  let browser: OpenBrowser;
  /** The published site, and the same without its Content-Security-Policy, where only the markup protects readers. */
  let site: ServedFolder;
  let open: ServedFolder;
  const refused = new Map<string, readonly string[]>();
  const ran: string[] = [];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "saegim-hostile-"));
    const notes = new Map([...hostileNotes(), ...capturedNotes()]);
    putFiles(folder, { "site.config.ts": config, "assets/.keep": "", ...Object.fromEntries(notes) });
    const checked = await runSaegim(["check", "--format", "json", "--now", "2026-01-02"], { cwd: folder });
    for (const { file, rule, severity } of diagnosticsOf(checked.out)) {
      if (severity === "error") refused.set(file, [...(refused.get(file) ?? []), rule]);
    }
    for (const file of refused.keys()) rmSync(join(folder, file));
    const built = await runSaegim(["build", "--now", "2026-01-02"], { cwd: folder });
    if (built.code !== 0) throw new Error(built.err);
    site = await serveFolder(join(folder, "_site"), "/");
    open = await serveFolder(withoutPolicy(folder), "/");
    browser = await openChromium();
    await browser.context.exposeFunction("boom", () => ran.push("boom"));
    await browser.context.route(/^https?:\/\/(?!127\.0\.0\.1)/u, (route) => {
      const { hostname } = new URL(route.request().url());
      if (hostname === "boom.example") ran.push(route.request().url());
      return route.abort();
    });
  });
  afterAll(async () => {
    await browser?.close();
    await Promise.all([site?.close(), open?.close()]);
    rmSync(folder, { recursive: true, force: true });
  });

  it("are more than a hundred, and few of them are refused", () => {
    expect(new Set(vectors).size).toBe(vectors.length);
    expect(vectors.length).toBeGreaterThanOrEqual(100);
    expect([...refused.values()].flat().filter((rule) => !refusals.includes(rule))).toEqual([]);
    expect(refused.size).toBeLessThan(vectors.length / 5);
    const captured = [...refused].filter(([file]) => file.includes("captured"));
    expect(captured.flatMap(([, rules]) => rules).filter((rule) => rule !== withoutTitle)).toEqual([]);
  });

  it("would be seen, did one of them run", async () => {
    const page = await browser.context.newPage();
    await page.goto(`${open.origin}/404.html`);
    await page.setContent("<main><img src=x onerror=boom()><a href=' java\tscript:boom()'>x</a></main>");
    await expect.poll(() => ran.splice(0)).toEqual(["boom"]);
    expect(await runningParts(page)).toHaveLength(2);
    await page.close();
  });

  it.each([
    ["with the policy", () => site],
    ["by its markup alone", () => open],
  ])("run nothing on any note's page, and leave it whole, %s", async (_how, served) => {
    const page = await browser.context.newPage();
    const faults: string[] = [];
    for (const name of readdirSync(join(folder, "_site/notes"))) {
      await page.goto(`${served().origin}/notes/${encodeURIComponent(name)}/`, { waitUntil: "load" });
      faults.push(...(await faultsOf(page)).map((fault) => `${name}: ${fault}`));
      if (ran.length > 0) faults.push(`${name}: ran ${ran.splice(0).join(" ")}`);
    }
    await page.close();
    expect(faults).toEqual([]);
  });

  it("run nothing on the pages of lists and words, without the policy too", async () => {
    const page = await browser.context.newPage();
    const faults: string[] = [];
    const words = readdirSync(join(folder, "_site/tags"))
      .slice(0, 15)
      .map((name) => `/tags/${encodeURIComponent(name)}/`);
    const lists = [
      "/",
      "/tags/",
      "/keywords/",
      "/categories/",
      "/archive/",
      "/archive/2025/",
      "/questions/",
      "/highlights/",
      "/sources/",
      "/statistics/",
      "/search/",
    ];
    for (const path of [...lists, ...words.filter((path) => !path.includes("index.html"))]) {
      await page.goto(open.origin + path, { waitUntil: "load" });
      faults.push(...(await faultsOf(page)).map((fault) => `${path}: ${fault}`));
    }
    await page.close();
    expect([...faults, ...ran.splice(0)]).toEqual([]);
  });

  it("are found and shown as words by the search", async () => {
    const page = await browser.context.newPage();
    for (const words of ["boom", "<img src=x onerror=boom()>", "<script>boom()</script>", "javascript:boom()"]) {
      await page.goto(`${open.origin}/search/?q=${encodeURIComponent(words)}`, { waitUntil: "networkidle" });
      await expect.poll(() => page.locator("main ol li, main .results li").count()).toBeGreaterThan(0);
      expect(await faultsOf(page)).toEqual([]);
    }
    expect(ran.splice(0)).toEqual([]);
    await page.close();
  });

  it("are harmless to readers of the feeds, which have no policy", async () => {
    const page = await browser.context.newPage();
    await page.goto(`${open.origin}/404.html`);
    const atom = readFileSync(join(folder, "_site/feed.xml"), "utf8");
    const fromAtom = await page.evaluate((text) => {
      const xml = new DOMParser().parseFromString(text, "application/xml");
      if (xml.querySelector("parsererror") !== null) throw new Error("The feed is no XML");
      return [...xml.querySelectorAll("entry > *")].map((part) => part.textContent ?? "");
    }, atom);
    const { items } = JSON.parse(readFileSync(join(folder, "_site/feed.json"), "utf8")) as {
      items: readonly { title: string; content_html?: string; summary?: string }[];
    };
    const texts = [...fromAtom, ...items.map(({ content_html: html = "" }) => html)].filter((text) => text !== "");
    expect(texts.length).toBeGreaterThan(20);
    const faults: string[] = [];
    for (const html of items.map(({ content_html: content = "" }) => content)) {
      await page.setContent(`<main>${html}</main>`);
      faults.push(...(await runningParts(page)));
    }
    expect([...faults, ...ran.splice(0)]).toEqual([]);
    await page.close();
  });

  it("leave nothing in any feed that DOMPurify would take out", async () => {
    const page = await browser.context.newPage();
    await page.goto(`${open.origin}/404.html`);
    await page.addScriptTag({ path: purifier });
    expect(await takenOut(page, ["<p>한 줄<img src=x onerror=boom()></p>"])).toEqual(["IMG onerror=boom()"]);
    const names = readdirSync(join(folder, "_site"), { recursive: true, encoding: "utf8" });
    const published = names
      .filter((name) => name.endsWith("feed.json"))
      .flatMap((name) => markupIn(JSON.parse(readFileSync(join(folder, "_site", name), "utf8"))));
    expect(published.length).toBeGreaterThan(50);
    expect(await takenOut(page, published)).toEqual([]);
    expect(ran.splice(0)).toEqual([]);
    await page.close();
  });

  it("would be harmless in feeds even if written as typed: the sanitiser is enough", async () => {
    const page = await browser.context.newPage();
    await page.goto(`${open.origin}/404.html`);
    await page.addScriptTag({ path: purifier });
    // DOMPurify does not allow frames, which are sandboxed and have a safe address here, nor the annotation that
    // repeats a formula.
    const cleaned = vectors.map((vector) =>
      sanitiseMarkup(vector).replace(/<iframe sandbox="[^"]*"><\/iframe>|<\/?(?:semantics|annotation)>/gu, ""),
    );
    expect(await takenOut(page, vectors)).not.toEqual([]);
    expect(await takenOut(page, cleaned)).toEqual([]);
    ran.splice(0);
    const faults: string[] = [];
    for (const html of vectors.map(sanitiseMarkup)) {
      await page.setContent(`<main><div>${html}</div></main>`);
      faults.push(...(await runningParts(page)));
      if ((await page.locator("body > *").count()) !== 1) faults.push(`leaves its place: ${html}`);
    }
    expect([...faults, ...ran.splice(0)]).toEqual([]);
    await page.close();
  });
});

const purifier = fileURLToPath(import.meta.resolve("dompurify/dist/purify.js"));

/** Every text below a value whose key says that it is HTML. */
function markupIn(value: unknown, key = ""): readonly string[] {
  if (typeof value === "string") return /html$/iu.test(key) ? [value] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, held]) => markupIn(held, Array.isArray(value) ? key : name));
}

/** What a well-known sanitiser removes from markup as a browser parses it. */
function takenOut(page: Page, markup: readonly string[]): Promise<readonly string[]> {
  return page.evaluate((texts) => {
    const { DOMPurify } = window as unknown as { DOMPurify: Purifier };
    interface Purifier {
      sanitize(html: string, settings: { readonly SAFE_FOR_XML: boolean }): string;
      readonly removed: readonly {
        readonly element?: Element;
        readonly attribute?: Attr | null;
        readonly from?: Element;
      }[];
    }
    return texts.flatMap((html) => {
      // Otherwise, text in attributes that looks like an end tag would count too; it is escaped here and ends nothing.
      DOMPurify.sanitize(html, { SAFE_FOR_XML: false });
      return DOMPurify.removed.map(({ element, attribute, from }) =>
        element === undefined ? `${from?.nodeName} ${attribute?.name}=${attribute?.value}` : element.outerHTML,
      );
    });
  }, markup);
}

function diagnosticsOf(text: string) {
  const { diagnostics } = JSON.parse(text) as {
    diagnostics: readonly { readonly file: string; readonly rule: string; readonly severity: string }[];
  };
  return diagnostics;
}

/** A copy of the site whose pages have no policy. */
function withoutPolicy(folder: string): string {
  const site = join(folder, "_site");
  const copy = join(folder, "open");
  for (const name of readdirSync(site, { recursive: true, encoding: "utf8" })) {
    const path = join(site, name);
    if (!/\.[a-z]+$/u.test(name)) continue;
    const bytes = readFileSync(path);
    const text = name.endsWith(".html")
      ? bytes.toString("utf8").replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/u, "")
      : bytes;
    putFiles(copy, { [name]: text });
  }
  return copy;
}

/** What is wrong with a page: parts that would run, or page structure that a post has broken. */
async function faultsOf(page: Page): Promise<readonly string[]> {
  const order = await page.evaluate(() => {
    const found: string[] = [];
    const count = (selector: string, wanted: number): void => {
      const there = document.querySelectorAll(selector).length;
      if (there !== wanted) found.push(`${there} times ${selector}`);
    };
    count("main", 1);
    count("h1", 1);
    count("body > .sheet > header", 1);
    count("body > .sheet > main", 1);
    count("body > .sheet > footer", 1);
    count("base", 0);
    count("object, embed, form:not([role=search], main.search form, .search-form), meta[http-equiv=refresh]", 0);
    for (const script of document.scripts) {
      const isOwn =
        script.src === ""
          ? script.parentElement === document.head
          : script.src.startsWith(`${location.origin}/assets/`);
      if (!isOwn) found.push(script.outerHTML.slice(0, 80));
    }
    for (const own of document.styleSheets)
      if (own.href !== null && !own.href.startsWith(location.origin)) found.push(own.href);
    return found;
  });
  return [...order, ...(await runningParts(page))];
}

/** Attributes and addresses that would run. */
function runningParts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("*")].flatMap((element) => {
      const attributes = [...element.attributes].filter(
        ({ name, value }) =>
          name.startsWith("on") ||
          name === "srcdoc" ||
          (/^(?:href|src|action|formaction|data|xlink:href)$/u.test(name) &&
            // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers leave them out of an address
            /^(?:javascript|vbscript|data:text)/iu.test(value.replace(/[\u0000-\u0020]/gu, ""))),
      );
      return attributes.map(({ name, value }) => `${element.tagName} ${name}=${value.slice(0, 60)}`);
    }),
  );
}
