import { expect, it } from "vitest";
import { markLazyQuotes } from "../../../../src/import/jekyll/text/lazy-quotes.ts";
import { post } from "../../../support/blog-in-memory.ts";

function marked(body: string) {
  return markLazyQuotes({ from: "a.md", to: "a.md", text: post(["title: a"], body), changes: [] });
}

it.each([
  ["> 1. a\n2. b\n3. c\n\n글", "> 1. a\n> 2. b\n> 3. c\n\n글"],
  ["글\n> - a\n- b\n  - c\nd\n\n- e", "글\n> - a\n> - b\n>   - c\n> d\n\n- e"],
  ["> a\r\n- b\r\n\r\n글", "> a\r\n> - b\r\n\r\n글"],
  ["> 1. a\n2. b\n> 3. c\n4. d\n{: .tip }", "> 1. a\n> 2. b\n> 3. c\n> 4. d\n{: .tip }"],
  ["> 1. a\n2. b\n<div>c</div>", "> 1. a\n> 2. b\n<div>c</div>"],
  [">\n가\n<br/>\n[나](/b)\n\n글", ">\n> 가\n> <br/>\n> [나](/b)\n\n글"],
])(
  "keeps a list, or the words of a quote without any, within the quote it begins in, as kramdown does: %j",
  (typed, expected) => {
    expect(marked(typed).text).toBe(post(["title: a"], expected));
  },
);

it("names each line that it changes", () => {
  expect(marked("> 1. a\n2. b\n3. c").changes).toEqual([
    { reason: "mark-rewritten", line: 6, text: "> 2. b" },
    { reason: "mark-rewritten", line: 7, text: "> 3. c" },
  ]);
});

it.each([
  "> 1. a\n\n2. b",
  "> a\nb",
  ">\n\nb",
  ">\n# b",
  ">\n<div>b</div>",
  "```\n> 1. a\n2. b\n```",
  "{% highlight bash %}\n> Host: a.kr\n* Closing\n{% endhighlight %}\n\n글",
  "> 1. a\n- - -",
  "> 1. a\n{: .tip }\n2. b",
  "> 1. a\n2. b\n```\nc\n```",
])("leaves %j as it is", (typed) => {
  expect(marked(typed).changes).toEqual([]);
});
