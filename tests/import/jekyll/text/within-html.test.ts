import { expect, it } from "vitest";
import { isWithinHtml } from "../../../../src/import/jekyll/text/within-html.ts";

it.each([
  ["글\n\n|", false],
  ["<div>\n  |\n</div>", true],
  ["<div>\n</div>\n|", false],
  ["<div><div></div>|</div>", true],
  ["</div>\n<div>|</div>", true],
  ["`<div>` |", false],
  ["```\n<div>\n```\n|", false],
])("recognises in %j whether the bar is in an HTML element", (text, isWithin) => {
  expect(isWithinHtml(text.replace("|", ""), text.indexOf("|"))).toBe(isWithin);
});
