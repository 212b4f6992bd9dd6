import fc from "fast-check";
import MarkdownIt from "markdown-it";
import { describe, expect, it } from "vitest";
import { bareAddress } from "../../../../src/parse/markdown/links/bare-address.ts";
import { parseMarkdown } from "../../../../src/parse/markdown.ts";
import { visibleText } from "../../../../src/parse/visible/visible-text.ts";
import { costGrowth, nearlyLinear } from "../../../support/cost-growth.ts";
import { htmlOf, plainSettings } from "../../../support/parse-body.ts";

const addresses = (text: string) => Array.from(htmlOf(text).matchAll(/href="([^"]*)"/gu), ([, address]) => address);

describe("a bare address", () => {
  it.each([
    ["https://b.com/a에서 봤다", "https://b.com/a"],
    ["https://b.com은 좋다", "https://b.com"],
    ["https://b.com에서봤다", "https://b.com"],
    ["주소는 http://b.com/x/y.html이다.", "http://b.com/x/y.html"],
    ["https://b.com/a/2022라고 했다", "https://b.com/a/2022"],
    ["https://b.com/a?b=c1으로", "https://b.com/a?b=c1"],
    ["https://b.com/a와, https://b.com/b는!", "https://b.com/a", "https://b.com/b"],
    ["https://b.com/a에서(어제) 봤다", "https://b.com/a"],
    ["“https://b.com/a에서” 봤다", "https://b.com/a"],
    ["**https://b.com/a는** 크다", "https://b.com/a"],
    ["(https://b.com/a입니다)", "https://b.com/a"],
    ["https://ko.wikipedia.org/wiki/%EA%B8%88%EB%A6%AC는 크다", "https://ko.wikipedia.org/wiki/%EA%B8%88%EB%A6%AC"],
    ["HTTPS://B.COM/a를\n읽었다", "HTTPS://B.COM/a"],
  ])("ends before the particle behind it: %s", (text, ...expected) => {
    expect(addresses(text)).toEqual(expected);
  });

  it.each([
    "https://b.com/위키/한국은",
    "https://b.com/문서/a는",
    "https://b.com/wiki/만",
    "https://b.com/가",
    "https://b.com/a한국",
    "https://b.com/a-은",
    "https://b.com/q=금리는",
    "https://b.com/a은/b",
    "https://b.com/a은.html",
    "https://b.com/a은?c=d",
    "https://한국.com/a",
    "https://lg전자.com",
    "ftp://b.com/a은",
  ])("keeps its own 한글: %s", (text) => {
    expect(addresses(`앞 ${text} 뒤`)).toEqual([text]);
  });

  it("is left as it is where its writer says where it ends", () => {
    expect(addresses("<https://b.com/a에서> [가](https://b.com/b에서)")).toEqual([
      "https://b.com/a에서",
      "https://b.com/b에서",
    ]);
  });

  it("loses none of its words, and costs in proportion to its length", () => {
    const text = "앞 https://b.com/a에서는 뒤 https://b.com은 끝";
    expect(visibleText(parseMarkdown(text, plainSettings)).trimEnd()).toBe(text);
    for (const make of [
      (size: number) => "https://b.com/a에서 ".repeat(size),
      (size: number) => `https://${"b.".repeat(size)}com에서`,
      (size: number) => `https://b.com/${"a에".repeat(size)}`,
    ])
      expect(costGrowth((size) => htmlOf(make(size)), 1000)).toBeLessThan(nearlyLinear);
  });
});

describe("a text without the signs of an address", () => {
  const pieces = [
    ..."https|HTTP|ftp|mailto|color:red|www.|b.com|.kr|localhost|/a|:|//|://|@|me|&#64;|&colon;|&amp;|*|`|<|>|[|](c)|\\|_| |\n|가|은".split(
      "|",
    ),
  ];
  const text = fc.array(fc.constantFrom(...pieces), { maxLength: 9 }).map((parts) => parts.join(""));
  const asked = new MarkdownIt({ linkify: true, html: true }).use(bareAddress);
  const always = new MarkdownIt({ linkify: true, html: true }).use(bareAddress);
  for (const { linkify } of [asked, always]) linkify.set({ fuzzyLink: false });
  const ofLibrary = new MarkdownIt().linkify;
  ofLibrary.set({ fuzzyLink: false });
  always.linkify.pretest = (words) => ofLibrary.pretest(words);

  it("is searched for none, and has none", () => {
    fc.assert(
      fc.property(text, (typed) => {
        expect(asked.render(typed)).toBe(always.render(typed));
      }),
      { numRuns: 3_000 },
    );
  });
});
