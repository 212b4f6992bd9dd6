import { expect, it } from "vitest";
import { unrollLoops } from "../../../../src/import/jekyll/text/unrolled-loops.ts";
import { post } from "../../../support/blog-in-memory.ts";

const fields = [
  "title: 제목",
  "pictures:",
  "  - path: /a.png",
  "    title: 강",
  "  - {path: /b.png, title: 산}",
  "names: [하나, 2]",
  "nested: {list: [셋]}",
  "deep: [[가]]",
  "ratios: [0.50]",
  "empty: []",
];

function written(body: string): string {
  const { text } = unrollLoops({ from: "a.md", to: "a.md", text: post(fields, body), changes: [] });
  return text.slice(post(fields, "").length - 1).trimEnd();
}

it.each([
  [
    '<ul>\n{% for one in page.pictures %}\n<li><img src="{{ one.path }}" alt="{{one.title}}"></li>\n{% endfor %}\n</ul>',
    '<ul>\n\n<li><img src="/a.png" alt="강"></li>\n\n<li><img src="/b.png" alt="산"></li>\n\n</ul>',
  ],
  ["{%- for n in page.names -%}{{ n }}, {% endfor %}끝", "하나, 2, 끝"],
  ["{% for n in page.nested.list %}{{ n | upcase }}{% endfor %}", "셋"],
  [
    '{% for one in page.pictures %}{% if one.title == "강" %}{{ one.path | relative_url }}{% endif %}{% endfor %}',
    "/a.png",
  ],
  ["{% for n in page.empty %}{{ n }}{% endfor %}끝", "끝"],
])("writes what %j repeats", (body, text) => {
  expect(written(body)).toBe(text);
});

it.each([
  "{% for n in page.none %}{{ n }}{% endfor %}",
  "{% for n in page.deep %}{{ n }}{% endfor %}",
  "{% for n in page.ratios %}{{ n }}{% endfor %}",
  "{% for n in page.names reversed %}{{ n }}{% endfor %}",
  "{% for n in page.names %}{{ forloop.index }}{% endfor %}",
  "{% for one in page.pictures %}{{ one.size }}{% endfor %}",
  "{% for n in page.names %}{% for m in page.names %}{{ m }}{{ n }}{% endfor %}{% endfor %}",
  "{% for n in page.names %}{{ n }}",
  "{% for post in site.posts %}{{ post.title }}{% endfor %}",
  "{% raw %}{% for n in page.names %}{{ n }}{% endfor %}{% endraw %}",
  "```\n{% for n in page.names %}{{ n }}{% endfor %}\n```",
])("leaves %j to Liquid", (body) => {
  expect(written(body)).toBe(body);
});

it("tells what it writes, and where", () => {
  const { changes } = unrollLoops({
    from: "a.md",
    to: "a.md",
    text: post(fields, "앞\n\n{% for n in page.names %}\n- {{ n }}\n{% endfor %}"),
    changes: [],
  });
  expect(changes).toEqual([{ reason: "value-written", line: 17, text: "- 하나" }]);
});
