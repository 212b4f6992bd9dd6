import { describe, expect, it } from "vitest";
import { articleLines } from "../../../src/parse/article/article-lines.ts";
import { titleAddress } from "../../../src/parse/article/title-address.ts";
import { noteFrom } from "../../support/note-from.ts";
import { bodyOf } from "../../support/parse-body.ts";

const address = (text: string, origin: string | null = null) => titleAddress(articleLines(bodyOf(text).tokens), origin);

const url = "https://www.example.com/economy/2025/08/01/ABCDEFGH/";

describe("titleAddress", () => {
  it.each([
    `[물가가 다시 오른다](${url}) 조선일보 2025.08.01`,
    `[물가가 다시 오른다](${url}) 조선일보`,
    `[물가가 다시 오른다](${url})`,
    `**[물가가 다시 오른다](${url})**`,
    `조선일보 2025.08.01\n[물가가 다시 오른다](${url})\n\n물가가 다시 올랐다고 통계청이 밝혔다.`,
  ])("is behind the title at the head: %j", (text) => {
    expect(address(text)).toBe(url);
  });

  it.each([
    `통계청은 물가가 다시 올랐다고 밝혔다.\n\n[물가가 다시 오른다](${url})`,
    `정부는 [물가 대책](${url})을 내놓았다.`,
    `[여기](${url})`,
    "[물가가 다시 오른다](/notes/a/)",
  ])("is not behind any other link: %j", (text) => {
    expect(address(text)).toBeNull();
  });

  it("is none of the site's own", () => {
    expect(address(`[물가가 다시 오른다](${url})`, "https://www.example.com")).toBeNull();
  });

  it("is the article's when it is withheld, unless a section names another", () => {
    const clipping = `## 기사\n\n[물가가 다시 오른다](${url}) 조선일보 2025.08.01\n\n글이다.\n\n`;
    expect(noteFrom(`${clipping}## 요약\n\n올랐다.`, "article: link\n").article.url).toBe(url);
    const named = noteFrom(`${clipping}## 출처\n\nhttps://example.com/1`, "article: link\n");
    expect(named.article.url).toBe("https://example.com/1");
  });
});
