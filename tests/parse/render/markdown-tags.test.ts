import { describe, expect, it } from "vitest";
import { htmlOf } from "../../support/parse-body.ts";

describe("the markup of Markdown", () => {
  it.each([
    ["가  \n나\n다", "<p>가<br>\n나\n다</p>\n"],
    ["가\n\n* * *", "<p>가</p>\n<hr>\n"],
    ["- 가\n- 나\n  - 다", "<ul>\n<li>가</li>\n<li>나\n<ul>\n<li>다</li>\n</ul>\n</li>\n</ul>\n"],
    ["3. 가\n\n4. 나", '<ol start="3">\n<li>\n<p>가</p>\n</li>\n<li>\n<p>나</p>\n</li>\n</ol>\n'],
    ["> 가", "<blockquote>\n<p>가</p>\n</blockquote>\n"],
    ["`a<b`", "<p><code>a&lt;b</code></p>\n"],
    ["```js x\na<b\n```", '<pre><code class="language-js">a&lt;b\n</code></pre>\n'],
    ["    가", "<pre><code>가\n</code></pre>\n"],
    ["~~가~~ *나* **다**", "<p><s>가</s> <em>나</em> <strong>다</strong></p>\n"],
    ['[가](/a "나")', '<p><a href="/a" title="나">가</a></p>\n'],
    ["[가](https://a.b)", '<p><a href="https://a.b" rel="noopener">가</a></p>\n'],
    ['![*가* "나"](/a.png)', '<p><img src="/a.png" alt="가 &quot;나&quot;" loading="lazy" decoding="async"></p>\n'],
    ["![](/a.png)", '<p><img src="/a.png" alt="" loading="lazy" decoding="async"></p>\n'],
    [
      "| 가 | 나 |\n|---|--:|\n| 다 |",
      [
        '<div class="table-scroll" tabindex="0" role="region" aria-label="가, 나">\n<table>\n<thead>\n<tr>\n<th>가</th>',
        '<th style="text-align:right">나</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>다</td>',
        '<td style="text-align:right"></td>\n</tr>\n</tbody>\n</table>\n</div>\n',
      ].join("\n"),
    ],
  ])("of %j is %j", (text, html) => {
    expect(htmlOf(text)).toBe(html);
  });

  it("hides no word of a list that is tight here and loose there", () => {
    expect(htmlOf("- 가\n\n  나\n- 다")).toContain("<p>가</p>\n<p>나</p>");
  });
});
