import { expect, it } from "vitest";
import { htmlOf } from "../../support/parse-body.ts";

it.each([
  ["가 [[2021-12-15-note]] 나", '<a wiki="2021-12-15-note">'],
  ["가 ![[2021-12-15-note]] 나", '<a wiki="2021-12-15-note">'],
  ["가 ![[chart.png]] 나", "<img"],
  ["가 %%나%% 다", "<p>가  다</p>"],
  ["가 {::comment}나{:/comment} 다", "<p>가  다</p>"],
  ["가 *나*{: .notice}", '<em class="notice">나</em>'],
  ["가 <kbd>나</kbd>", "<kbd>나</kbd>"],
  ["가^[나는 풀이]", "<sup"],
])("reads what begins with a sign of its own within a line: %j", (text, html) => {
  expect(htmlOf(text)).toContain(html);
});

it.each(["가 [나] 다!", "가 ^ 나 % 다 { 라 &lt; 마"])("leaves the same signs alone elsewhere: %j", (text) => {
  expect(htmlOf(text)).toBe(`<p>${text}</p>\n`);
});

it.each([
  ["[가](https://example.com/a)", '<a href="https://example.com/a" rel="noopener">가</a>'],
  ["[[1]](https://example.com/a)", '<a href="https://example.com/a" rel="noopener">[1]</a>'],
  ["<https://example.com/a>", '<a href="https://example.com/a" rel="noopener">'],
])("comes behind Markdown's own links: %j", (text, html) => {
  expect(htmlOf(text)).toContain(html);
});
