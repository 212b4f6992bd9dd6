import { expect, it } from "vitest";
import { otherForm } from "../../../../src/parse/front-matter/fences/other-form.ts";

it.each([
  ['{"title": "금리: 동결", "draft": true}\n글', "json", 1, ["title: '금리: 동결'", "draft: true"]],
  ['\n{\n "title": "금리",\n "tags": ["a", "b"]\n}\n글', "json", 5, ["title: 금리", 'tags: ["a","b"]']],
  ['title = "금리"\ntags = ["a"]\n\n글', "toml", 2, ["title: 금리", 'tags: ["a"]']],
  ["--- title: 금리 tags: [a, b] ---\n글", "line", 1, ["title: 금리", "tags: [a, b]"]],
  ["---title: '금리', Date: 2021-12-15---", "line", 1, null],
])("reads %j", (text, form, last, lines) => {
  expect(otherForm(text)).toMatchObject({ form, last, ...(lines !== null && { lines }) });
});

it.each([
  "",
  "글",
  "{",
  "{}\n글",
  '{"가": 1}',
  "{% include a %}",
  "a = b\n",
  "--- 금리 ---",
  "---",
  "title: 금리",
  "[1, 2]",
])("finds none in %j", (text) => {
  expect(otherForm(text)).toBeNull();
});
