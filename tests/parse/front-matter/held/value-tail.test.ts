import fc from "fast-check";
import { expect, it } from "vitest";
import { hasNoTail, valueTail } from "../../../../src/parse/front-matter/held/value-tail.ts";

it.each([
  ["title: a, draft: true", "title: a, draft: true"],
  ['title: "a" draft: true', "title:   draft: true"],
  ["title: 'it''s' b", "title:   b"],
  ['title: "a b', 'title: "a b'],
  ["title: “a” b # c", "title:   b"],
])("Words in quotes that close are not the tail of a line: %j", (typed, tail) => {
  expect(valueTail(typed)).toBe(tail);
});

/** What begins a field behind another's value. */
const fieldBehind = /[\s\p{Cc},;|([{]\p{L}[\p{L}_]*\s?[:：=]/u;

const partOfLine = fc.constantFrom(
  ..."title|tags|draft|date|초안|날짜|금리|true|2099-01-01|:|: |：|=|,|;|#| # |[|]|{|}|(|\"|'|“|”|-|\t|\v|\u0000|https://a.b".split(
    "|",
  ),
  ...[" ", "|"],
);

it("A line that is one field alone has no name behind its value, in brackets or out of them", () => {
  fc.assert(
    fc.property(fc.array(partOfLine, { maxLength: 14 }), (parts) => {
      const line = parts.join("");
      if (!hasNoTail(line)) return;
      const withoutBrackets = line.replace(/^([^:：]*[:：]\s*)(?:\{(?:.*\}|.*$)|\[(?:.*\]|.*$))/u, "$1 ");
      for (const one of [line, line.trim(), withoutBrackets]) expect(valueTail(one)).not.toMatch(fieldBehind);
    }),
    { numRuns: 4_000 },
  );
});

it.each(["title: 금리", "layout: post", "draft:true", "tags: [a, b]", "title: '금리와 \"환율\"'", "제목：금리"])(
  "One field alone is known without looking behind its value: %j",
  (line) => {
    expect(hasNoTail(line)).toBe(true);
  },
);

it.each(["title: a, draft: true", "title: a draft = true", "  title: a", "- a: b", "url: https://a.b", "금리", ""])(
  "Any other line is looked at: %j",
  (line) => {
    expect(hasNoTail(line)).toBe(false);
  },
);
