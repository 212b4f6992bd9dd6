import { expect, it } from "vitest";
import { valueTail } from "../../../../src/parse/front-matter/held/value-tail.ts";

it.each([
  ["title: a, draft: true", "title: a, draft: true"],
  ['title: "a" draft: true', "title:   draft: true"],
  ["title: 'it''s' b", "title:   b"],
  ['title: "a b', 'title: "a b'],
  ["title: “a” b # c", "title:   b"],
])("Words in quotes that close are not the tail of a line: %j", (typed, tail) => {
  expect(valueTail(typed)).toBe(tail);
});
