import { expect, it } from "vitest";
import { markdownAsHtml } from "../../../src/import/text/markdown-as-html.ts";

it.each([
  ["![](/a.png)", '<img src="/a.png" alt="">'],
  ['![한 \\[글\\] & 둘](a%20b.png "제\\"목")', '<img src="a%20b.png" alt="한 [글] &amp; 둘" title="제&quot;목">'],
  ["[가\\*나](https://a.kr/?a=1&b)", '<a href="https://a.kr/?a=1&amp;b">가*나</a>'],
  ["<https://a.kr/b>", '<a href="https://a.kr/b">https://a.kr/b</a>'],
  ["가 \\< 나", "가 &lt; 나"],
  ['<img src="a.png" alt="">', '<img src="a.png" alt="">'],
])("writes %j in HTML", (markdown, html) => {
  expect(markdownAsHtml(markdown)).toBe(html);
});
