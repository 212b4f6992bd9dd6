import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { readPage } from "../../src/capture/read-page.ts";

const read = (html: string) => readPage({ bytes: Buffer.from(html), contentType: "text/html", url: null }, "UTC");

describe("readPage", () => {
  it("reads bytes of any Korean encoding, their article and, when asked for, its paragraphs", () => {
    const bytes = iconv.encode('<h2 id="title_area">똠방각하</h2><div id="dic_area">첫 줄<br>둘째 줄</div>', "cp949");
    const { article, paragraphs } = readPage({ bytes, contentType: "text/html", url: null }, "Asia/Seoul");
    expect(article.headline).toBe("똠방각하");
    expect(paragraphs()).toEqual(["첫 줄", "둘째 줄"]);
  });

  it.each([
    ["of a million elements", "<p>가".repeat(300_000)],
    ["as deep as it is long", "<div>".repeat(400_000)],
    ["of signs alone", "<".repeat(1_500_000)],
    ["of one tag that never ends", `<a ${"b='c' ".repeat(800_000)}`],
    ["with data as deep as it is long", `<script type="application/ld+json">${"[".repeat(1_500_000)}</script>`],
    ["with an endless headline", `<h1>${"가".repeat(1_500_000)}</h1>`],
  ])(
    "is done with a page %s before anybody would give up",
    (_name, html) => {
      const { article, paragraphs } = read(html);
      expect([article.headline, article.publisher, paragraphs().length > 20_000]).toEqual([null, null, false]);
    },
    120_000,
  );
});
