import { expect, it } from "vitest";
import { flattenLists } from "../../../src/import/hexo/flat-lists.ts";
import { post } from "../../support/blog-in-memory.ts";

function flat(...lines: readonly string[]) {
  const draft = { from: "a.md", to: "a.md", text: post(lines), changes: [] };
  return flattenLists(draft).text.split("\n").slice(1, -4);
}

it.each([
  [
    ["categories:", "  - [기술, 앞단]", "  - [기술, 뒷단]", "x: 1"],
    ["categories: [기술, 앞단, 뒷단]", "x: 1"],
  ],
  [["tags: [[a], b]"], ["tags: [a, b]"]],
  [["series: [환율]"], ["series: 환율"]],
  [["series:", "  - 환율", "  - 금리"], ["series: 환율 # 금리"]],
])("makes of %j %j", (before, after) => expect(flat(...before)).toEqual(after));

it.each(["categories: [a, b]", "tags: a", "series: a", "series: []", "x: [[a]]"])("lets be %s", (line) => {
  expect(flat(line)).toEqual([line]);
});

it("reads lists that refer to each other once", () => {
  const doubled = Array.from({ length: 40 }, (_, index) => `a${index + 1}: &a${index + 1} [*a${index}, *a${index}]`);
  expect(flat("a0: &a0 [x, z]", ...doubled, "tags: [*a40, w]").at(-1)).toBe("tags: [x, z, w]");
});
