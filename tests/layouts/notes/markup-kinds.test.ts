import { expect, it } from "vitest";
import { hasHeadings, isRich, isWide } from "../../../layouts/notes/markup-kinds.ts";

it.each([
  ["<p>금리가 <strong>올랐다</strong></p>", false],
  ["<ul><li>금리</li></ul>", false],
  ['<aside class="callout">요약</aside>', false],
  ['<details class="callout" open><summary class="callout-title">요약</summary></details>', false],
  ['<details class="callout"><p>접은 것</p></details>', true],
  ['<a href="https://a.kr">이것</a>', true],
  ["<mark>금리</mark>", true],
  ["<s>10%</s> 5%", true],
  ['<span title="환매조건부채권">RP</span>', true],
  ["<base>", true],
])("tells markup that data would lose: %j", (html, rich) => {
  expect(isRich(html)).toBe(rich);
});

it("tells what needs the width of the clipping", () => {
  expect(["<table>", '<img src="a.png">', "<pre>"].every(isWide)).toBe(true);
  expect(["<p>", "<code>", "<images>"].some(isWide)).toBe(false);
});

it("finds headings of any level", () => {
  expect(["<h1>", '<p>가</p><h6 id="a">'].every(hasHeadings)).toBe(true);
  expect(["<hr>", "<h7>", "<p>h1</p>"].some(hasHeadings)).toBe(false);
});
