import { expect, it } from "vitest";
import { quotation } from "../../../../../src/import/hugo/shortcodes/enclosing/enclosed-quotation.ts";

it.each([
  [[], '<blockquote markdown="1">\n', "\n</blockquote>"],
  [["공자"], '<blockquote markdown="1">\n', "\n\n― 공자\n\n</blockquote>"],
  [
    ["공자", "논어", "https://a.kr"],
    '<blockquote markdown="1">\n',
    '\n\n― 공자, <a href="https://a.kr"><cite>논어</cite></a>\n\n</blockquote>',
  ],
])("names the author and the source below its words: %j", (values, open, close) => {
  expect(quotation({ name: "quote", values, named: new Map() })).toEqual({ open, close });
});
