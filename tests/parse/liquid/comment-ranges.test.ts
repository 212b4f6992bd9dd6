import { expect, it } from "vitest";
import { commentRanges } from "../../../src/parse/liquid/comment-ranges.ts";
import { liquidMarks } from "../../../src/parse/liquid/liquid-marks.ts";

it.each([
  ["글 {% comment %}a{% endcomment %} 글", ["{% comment %}a{% endcomment %}"]],
  ["{%- comment -%}{% raw %}a{% endraw %}{% endcomment %}", ["{%- comment -%}{% raw %}a{% endraw %}{% endcomment %}"]],
  ["{% raw %}{% comment %}a{% endcomment %}{% endraw %}", []],
  ["{% comment %}a", []],
  ["{{ comment }}a{% endcomment %}", []],
])("finds in %j the comments %j", (text, comments) => {
  expect(commentRanges(liquidMarks(text)).map(({ start, end }) => text.slice(start, end))).toEqual(comments);
});
