import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildProject } from "../support/build-project.ts";
import { type OpenBrowser, openChromium } from "../support/chromium.ts";
import { type ServedFolder, serveFolder } from "../support/serve-folder.ts";

const config = `export default {
  comments: { repo: "someone/study", repoId: "R_1", category: "Notes", categoryId: "DIC_1" },
};
`;
const note = (lines: string) =>
  `---\ntitle: 기준금리 동결\ndate: 2026-01-01\n${lines}---\n\n한국은행이 기준금리를 그대로 두었다.\n`;

/**
 * What giscus.app/client.js does, in short: it puts a frame in the script's place, with the script's settings, and a
 * stylesheet.
 */
const client = `
  const { dataset } = document.currentScript;
  const frame = document.createElement("iframe");
  frame.className = "giscus-frame";
  frame.src = "https://giscus.app/ko/widget?" + new URLSearchParams({ term: dataset.term, theme: dataset.theme, repo: dataset.repo });
  const box = document.createElement("div");
  box.className = "giscus";
  box.append(frame);
  document.currentScript.insertAdjacentElement("afterend", box);
  const style = document.createElement("link");
  style.rel = "stylesheet";
  style.href = "https://giscus.app/default.css";
  document.head.append(style);
`;
const widget = `<!DOCTYPE html><title>댓글</title><p id="Theme"></p><script>
  const say = (theme) => { document.getElementById("Theme").textContent = theme; };
  say(new URLSearchParams(location.search).get("theme"));
  addEventListener("message", ({ data }) => say(data.giscus.setConfig.theme));
</script>`;

describe("comments in a browser", () => {
  let browser: OpenBrowser;
  let site: ServedFolder;
  beforeAll(async () => {
    const output = await buildProject({
      "site.config.ts": config,
      "posts/a.md": note("comments: true\n"),
      "posts/b.md": note("permalink: /b/\n"),
    });
    site = await serveFolder(output, "/");
    browser = await openChromium();
    await browser.context.route("https://giscus.app/**", (route) => {
      const { pathname } = new URL(route.request().url());
      if (pathname === "/client.js")
        return route.fulfill({
          contentType: "text/javascript",
          body: client,
          headers: { "access-control-allow-origin": "*" },
        });
      if (pathname === "/default.css")
        return route.fulfill({ contentType: "text/css", body: ".giscus-frame { inline-size: 100%; }" });
      return route.fulfill({ contentType: "text/html; charset=utf-8", body: widget });
    });
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  /** Opens a page, and records what it requests and what its policy blocks. */
  async function opened(
    path: string,
  ): Promise<{ page: Page; asked: () => readonly string[]; forbidden: () => readonly string[] }> {
    const page = await browser.context.newPage();
    const hosts: string[] = [];
    const forbidden: string[] = [];
    page.on("request", (request) => hosts.push(new URL(request.url()).hostname));
    page.on("console", (message) => {
      if (message.type() === "error") forbidden.push(message.text());
    });
    await page.goto(`${site.origin}${path}`, { waitUntil: "networkidle" });
    return { page, asked: () => [...new Set(hosts)].toSorted(), forbidden: () => forbidden };
  }

  it("are asked of giscus once a reader presses the button, and follow the theme the reader chooses", async () => {
    const { page, asked, forbidden } = await opened("/notes/a/");
    expect(asked()).toEqual(["127.0.0.1"]);
    await page.getByRole("button", { name: "댓글 불러오기" }).click();
    const theme = page.frameLocator("iframe.giscus-frame").locator("#Theme");
    await expect.poll(() => theme.textContent()).toBe("preferred_color_scheme");
    expect(asked()).toEqual(["127.0.0.1", "giscus.app"]);
    await page.getByRole("button", { name: "어두운 화면" }).click();
    await expect.poll(() => theme.textContent()).toBe("dark");
    expect(await page.locator("iframe.giscus-frame").getAttribute("src")).toContain("term=a&");
    expect(forbidden()).toEqual([]);
  });

  it("are not offered by a note that does not ask for them, nor by any other page", async () => {
    for (const path of ["/b/", "/"]) {
      const { page, asked } = await opened(path);
      expect(await page.locator(".comments").count()).toBe(0);
      expect(asked()).toEqual(["127.0.0.1"]);
    }
  });
});
