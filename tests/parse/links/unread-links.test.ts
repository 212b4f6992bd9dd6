import { describe, expect, it } from "vitest";
import { unreadLinks } from "../../../src/parse/links/unread-links.ts";
import { bodyOf } from "../../support/parse-body.ts";

const meant = (markdown: string) =>
  bodyOf(markdown).tokens.flatMap((token) => unreadLinks(token).map((one) => one.meant));

describe("unreadLinks", () => {
  it.each([
    ["글 [한겨레] (https://hani.co.kr/a) 글", ["[한겨레](https://hani.co.kr/a)"]],
    ["(네이버)[https://naver.com]", ["[네이버](https://naver.com)"]],
    ["![표]  (https://a.kr/a.png)", ["![표](https://a.kr/a.png)"]],
    ["- [원문] ( http://a.kr )", ["[원문](http://a.kr)"]],
  ])("finds what %s was to be", (markdown, links) => {
    expect(meant(markdown)).toEqual(links);
  });

  it.each([
    "[한겨레](https://hani.co.kr/a)",
    "`[한겨레] (https://hani.co.kr/a)`",
    "[한겨레] (2022년 1월 7일)",
    "한겨레 (https://hani.co.kr/a)",
    "- [x] (https://hani.co.kr/a) 읽기",
    "[[2022-01-07]] (https://hani.co.kr)",
    "배열 (a)[0]",
    "[한겨레] (https://hani.co.kr/a)\n\n[한겨레]: https://hani.co.kr",
  ])("finds nothing in %s", (markdown) => {
    expect(meant(markdown)).toEqual([]);
  });
});
