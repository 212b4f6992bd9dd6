import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { type Crawl, crawlSite } from "./crawl-site.ts";

const folders: string[] = [];

function crawlOf(files: Readonly<Record<string, string>>, basePath = "/repo/"): Crawl {
  const folder = mkdtempSync(join(tmpdir(), "saegim-crawl-"));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return crawlSite({ folder, basePath, origin: "https://notes.example" });
}

const page = (body: string): string =>
  `<!DOCTYPE html><html lang="ko"><head><title>x</title></head><body>${body}</body></html>`;

describe("the crawler of the tests", () => {
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
  });

  it("finds a dead link, a dead picture and a dead fragment", () => {
    const { dead, followed } = crawlOf({
      "index.html": page(
        '<a href="/repo/none/">a</a><img src="none.png" alt=""><a href="#none">b</a><a href="#here" id="here">c</a>',
      ),
    });
    expect(dead).toEqual(["index.html: /repo/none/", "index.html: none.png", "index.html: #none"]);
    expect(followed).toBe(4);
  });

  it("finds an address that forgets the base path, in every kind of file", () => {
    const { outsideBasePath } = crawlOf({
      "index.html": page(
        '<a href="/tags/">a</a><p style="background:url(/p.png)">b</p><img srcset="/s.png 2x" src="/repo/i.png" alt="">',
      ),
      "i.png": "",
      "style.css": "/* url(/comment.png) */ a { background: url('/c.png') } @import \"/i.css\";",
      "feed.xml": '<feed><link href="/f/"/><content type="html">&lt;a href="/g/"&gt;g&lt;/a&gt;</content></feed>',
      "sitemap.xml": "<urlset><url><loc>https://notes.example/h/</loc></url></urlset>",
      "notes.json": '{"notes":[{"url":"/j/","article":{"url":null}}]}',
      "robots.txt": "Sitemap: https://notes.example/sitemap.xml\n",
    });
    expect(outsideBasePath.map((one) => one.split(": ")[1])).toEqual([
      "/f/",
      "/g/",
      "/tags/",
      "/p.png",
      "/s.png",
      "/j/",
      "https://notes.example/sitemap.xml",
      "https://notes.example/h/",
      "/c.png",
      "/i.css",
    ]);
  });

  it("follows Hangul addresses, encoded or not, and a base path in Hangul", () => {
    const { dead, followed } = crawlOf(
      {
        "index.html": page(
          '<a href="/한글/tags/초거대-ai/#절">a</a><a href="/%ED%95%9C%EA%B8%80/tags/%EC%B4%88%EA%B1%B0%EB%8C%80-ai/">b</a>',
        ),
        "tags/초거대-ai/index.html": page('<h2 id="절">x</h2>'),
      },
      "/한글/",
    );
    expect(dead).toEqual([]);
    expect(followed).toBe(2);
  });

  it("finds pages that nothing links to, and addresses of other hosts", () => {
    const { orphans, elsewhere } = crawlOf({
      "index.html": page('<a href="https://other.example/">a</a><a href="known/">b</a>'),
      "known/index.html": page('<a href="../">home</a>'),
      "alone/index.html": page('<a href="./">self</a>'),
    });
    expect(orphans).toEqual(["alone/index.html"]);
    expect(elsewhere).toEqual(["index.html: https://other.example/"]);
  });
});
