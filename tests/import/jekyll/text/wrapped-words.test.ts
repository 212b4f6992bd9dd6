import { expect, it } from "vitest";
import { rewriteWrappedWords } from "../../../../src/import/jekyll/text/wrapped-words.ts";
import { post } from "../../../support/blog-in-memory.ts";

function written(text: string) {
  return rewriteWrappedWords({ from: "a.md", to: "a.md", text, changes: [] });
}

const rewritten = (body: string): string => written(body).text;

it.each([
  [
    '{% capture notice-2 %}\n#### 새 기능\n\n* 하나\n{% endcapture %}\n\n<div class="notice">\n  {{ notice-2 | markdownify }}\n</div>\n',
    '<div class="notice" markdown="1">\n#### 새 기능\n\n* 하나\n</div>\n',
  ],
  ["{% capture a %}**글**{% endcapture %}<div>{{ a|markdownify }}</div>", '<div markdown="1">\n**글**\n</div>'],
  [
    '<div class="zh">\n    {% capture about_zh %}{% include zh.md %}{% endcapture %}\n    {{ about_zh | markdownify }}\n</div>',
    '<div class="zh">\n<div markdown="1">\n{% include zh.md %}\n</div>\n</div>',
  ],
  [
    "글\n\n{% capture about_zh %}\n        {% include zh.md %}\n    {% endcapture %}\n    {{ about_zh | markdownify }}\n",
    '글\n\n<div markdown="1">\n{% include zh.md %}\n</div>\n',
  ],
  [
    '{% capture a %}\n글\n{% endcapture %}\n<aside markdown="1">{{ a | markdownify }}</aside>',
    '<aside markdown="1">\n글\n</aside>',
  ],
  [
    "{% capture a %}\n<summary>더</summary>\n\n글\n{% endcapture %}\n\n<details>{{ a | markdownify }}</details>",
    '<details markdown="1">\n<summary>더</summary>\n\n글\n</details>',
  ],
  [
    "{% capture a %}\n[글]({% post_url b %}) {{ site.c }}\n{% endcapture %}\n<div>{{ a | markdownify }}</div>",
    '<div markdown="1">\n[글]({% post_url b %}) {{ site.c }}\n</div>',
  ],
  [
    '글\n{% capture a %}\n![가](/a.png)\n{% endcapture %}\n\n<figure>\n  {{ a | markdownify | remove: "<p>" | remove: "</p>" }}\n  <figcaption>말 *그대로*</figcaption>\n</figure>\n',
    '글\n\n<figure>\n<div markdown="1">\n![가](/a.png)\n</div>\n  <figcaption>말 *그대로*</figcaption>\n</figure>\n',
  ],
  [
    "{% details 눌러 보세요 & 더 %}\n글 $$ 2x $$\n{% enddetails %}",
    '<details markdown="1"><summary>눌러 보세요 &amp; 더</summary>\n글 $$ 2x $$\n</details>',
  ],
])("writes %j as %j", (typed, written) => {
  expect(rewritten(typed)).toBe(written);
});

it.each([
  "{% capture a %}글{% endcapture %}\n\n사이의 글\n\n<div>{{ a | markdownify }}</div>",
  "{% capture a %}글{% endcapture %}\n<div>{{ a | markdownify }}</div>\n{{ a }}",
  "{% capture a %}글{% endcapture %}\n<div>{{ b | markdownify }}</div>",
  "{% capture a %}글{% endcapture %}\n<div>{{ a | markdownify }} 더</div>",
  "{% capture a %}글",
  "{% capture a %}{% if b %}글{% endif %}{% endcapture %}<div>{{ a | markdownify }}</div>",
  "{% raw %}{% details a %}글{% enddetails %}{% endraw %}",
  "```\n{% details a %}\n{% enddetails %}\n```",
])("leaves %j", (typed) => {
  expect(rewritten(typed)).toBe(typed);
});

it("reports the present lines of the HTML tags", () => {
  const text = post(["title: a"], "{% details 더 %}글{% enddetails %}\n\n{% details 더 %}\n글\n{% enddetails %}");
  const { text: rewrittenText, changes } = written(text);
  const open = '<details markdown="1"><summary>더</summary>';
  expect(rewrittenText).toBe(post(["title: a"], `${open}\n글\n</details>\n\n${open}\n글\n</details>`));
  expect(changes).toEqual([
    { reason: "wrapping-written", line: 5, text: open },
    { reason: "wrapping-written", line: 7, text: "</details>" },
    { reason: "wrapping-written", line: 9, text: open },
    { reason: "wrapping-written", line: 11, text: "</details>" },
  ]);
});
