import { describe, expect, it } from "vitest";
import {
  articleAddress,
  articleAddressInNote,
  isAddressOfNews,
  namesLink,
} from "../../../src/parse/article/article-address.ts";
import { articleLines } from "../../../src/parse/article/article-lines.ts";
import { bodyOf } from "../../support/parse-body.ts";

const address = (text: string, origin: string | null = null) =>
  articleAddress(articleLines(bodyOf(text).tokens), origin);

describe("articleAddress", () => {
  it("takes no note of the site itself for an article", () => {
    const text = "[CSS](https://A.github.io/article/css.html) [둘](http://a.github.io/news/2)";
    expect(address(text, "https://a.github.io")).toBeNull();
    expect(address(text)).toBe("https://A.github.io/article/css.html");
    expect(address(`${text} [기사](https://b.github.io/article/1)`, "https://a.github.io")).toBe(
      "https://b.github.io/article/1",
    );
    expect(articleAddressInNote(articleLines(bodyOf(text).tokens), "https://a.github.io")).toBeNull();
  });

  it.each([
    "링크",
    "기사 링크",
    "원문",
    "원문 보기",
    "기사원문",
    "출처",
    "네이버 뉴스 링크",
    "바로가기",
    "source",
    "Read more",
    "[링크]",
  ])("trusts a link that says %s over a news address before it", (word) => {
    expect(address(`[관련](https://news.example.com/1) [${word}](https://example.com/2)`)).toBe(
      "https://example.com/2",
    );
  });

  it.each(["출처: ", "원문 : ", "- 링크: ", "1. 출처 : ", "기사 링크 → "])("trusts an address behind %j", (label) => {
    expect(address(`[관련](https://news.example.com/1)\n\n${label}https://example.com/2`)).toBe(
      "https://example.com/2",
    );
  });

  it("keeps to the web", () => {
    expect(address("[링크](/a) [원문](mailto:a@b.c)")).toBeNull();
  });
});

describe("namesLink", () => {
  it("tells a name for a link from a title", () => {
    expect(["기사 원문 보기", "[링크]", "기사 원문을 읽다"].map(namesLink)).toEqual([true, true, false]);
  });
});

describe("isAddressOfNews", () => {
  it("is one of a newspaper, or of an article anywhere", () => {
    const addresses = ["https://www.hankyung.com/a", "https://a.b/article/1", "https://github.com/a"];
    expect(addresses.map(isAddressOfNews)).toEqual([true, true, false]);
  });

  it.each([
    "www.chosun.com",
    "www.joongang.co.kr",
    "www.donga.com",
    "news.kbs.co.kr",
    "view.asiae.co.kr",
    "www.mt.co.kr",
  ])("is one at %s", (host) => {
    expect(isAddressOfNews(`https://${host}/economy/1`)).toBe(true);
  });

  it.each(["www.donga.ac.kr", "www.gmt.co.krx", "seoul.go.kr"])("is none at %s", (host) => {
    expect(isAddressOfNews(`https://${host}/economy/1`)).toBe(false);
  });
});
