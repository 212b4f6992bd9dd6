import { expect, it } from "vitest";
import { rewriteDistillTags } from "../../../../src/import/jekyll/text/distill-tags.ts";
import { post } from "../../../support/blog-in-memory.ts";

function rewritten(body: string) {
  return rewriteDistillTags({ from: "a.md", to: "a.md", text: post(["title: a"], body), changes: [] });
}

it.each([
  ["금리<d-footnote>돈의 값</d-footnote>가", "금리^[돈의 값]가", "mark-rewritten"],
  ["가<d-footnote>\n  [나](/b)\n  다\n</d-footnote>.", "가^[[나](/b) 다].", "mark-rewritten"],
  ['이론 <d-cite key="kim2020,lee-2021"></d-cite>에', "이론 (kim2020, lee-2021)에", "work-named"],
  ['\n<d-code block language="js">\n  let a = 1;\n</d-code>\n', "\n```js\n  let a = 1;\n```\n", "mark-rewritten"],
])("writes %j as %j", (typed, expected, reason) => {
  const { text, changes } = rewritten(typed);
  expect(text).toBe(post(["title: a"], expected));
  expect(changes.map((change) => change.reason)).toEqual([reason]);
});

it.each([
  "`<d-footnote>가</d-footnote>`",
  "```html\n<d-footnote>가</d-footnote>\n```",
  "<d-footnote>가]</d-footnote>",
  "<d-footnote>가\n\n나</d-footnote>",
  "<d-footnote>가",
  "<d-footnote></d-footnote>",
  "<d-cite></d-cite>",
  '글 <d-code language="js">let a;</d-code>',
])("leaves %j as it is typed", (typed) => {
  expect(rewritten(typed).changes).toEqual([]);
});
