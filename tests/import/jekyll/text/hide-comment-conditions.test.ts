import { expect, it } from "vitest";
import { commentInclude, hideCommentConditions } from "../../../../src/import/jekyll/text/hide-comment-conditions.ts";
import { post } from "../../../support/blog-in-memory.ts";

function hidden(body: string) {
  return hideCommentConditions({ from: "a.md", to: "a.md", text: post(["title: a"], body), changes: [] });
}

it.each([
  '\n<div id="disqus_thread"></div>\n<script>\nvar disqus = 1; // {{ page.url }}\n</script>\n<noscript>disqus</noscript>\n',
  "\n{% include disqus.html %}\n",
  '<div class="container">\n{% include comments/giscus.html id=page.id %}\n</div>',
])("hides %j within a condition, and reports it", (inside) => {
  const { text, changes } = hidden(`글\n\n{% if page.comments %}${inside}{% endif %}\n뒤`);
  expect(text).toBe(post(["title: a"], `글\n\n{% comment %}${inside}{% endcomment %}\n뒤`));
  expect(changes).toEqual([{ reason: "script-hidden", line: 7, text: "{% comment %}" }]);
});

it("hides an empty one", () => {
  const { text } = hidden("{% unless page.image contains 'a.gif' %}\n{% endunless %}\n글");
  expect(text).toBe(post(["title: a"], "{% comment %}\n{% endcomment %}\n글"));
});

it.each([
  "{% if page.comments %}말 {% include disqus.html %}{% endif %}",
  "{% if page.comments %}{% include disqus.html %}{% else %}말{% endif %}",
  "{% if page.comments %}{% include video.html %}{% include disqus.html %}{% endif %}",
  "{% if page.chart %}<div></div><script>draw()</script>{% endif %}",
  "{% unless page.comments %}{% include disqus.html %}{% endif %}",
  "{% if page.a %}{% if page.b %}{% include disqus.html %}{% endif %}",
  "{% if page.comments %}{% include disqus.html %}",
  "{% raw %}{% if page.comments %}{% include disqus.html %}{% endif %}{% endraw %}",
  "```\n{% if page.comments %}{% include disqus.html %}{% endif %}\n```",
])("leaves %j", (body) => {
  const kept = body.startsWith("{% if page.a %}") ? "{% if page.a %}{% comment %}" : body;
  expect(hidden(body).text).toContain(kept);
});

it.each([
  ["disqus.html", true],
  ["comments-providers/giscus.html", true],
  ["disqus_comments.html", true],
  ["figure.html", false],
  ["my-disqus.html", false],
])("knows what %s is for", (file, isForComments) => {
  expect(commentInclude.test(file)).toBe(isForComments);
});
