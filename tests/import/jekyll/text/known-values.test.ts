import { describe, expect, it } from "vitest";
import { readJekyllConfig } from "../../../../src/import/jekyll/settings/jekyll-config.ts";
import { withKnownValues } from "../../../../src/import/jekyll/text/known-values.ts";
import { post } from "../../../support/blog-in-memory.ts";

const settings = [
  "title: 새김",
  "repository: kim/blog",
  "year: 2021",
  "ratio: 1.0",
  "half: 0.5",
  "open: true",
  "agreed: yes",
  "quoted: 'yes'",
  "author: {name: 김학생, link: null}",
  "since: 2021-12-15",
  "moment: 2021-12-15 10:00:00",
  "template: '{{ site.title }}'",
  "list: [a]",
  "time: 1",
  "url: https://a.kr",
  "baseurl: /blog",
].join("\n");

/** A body after rewriting. */
function written(body: string, ...fields: readonly string[]): string {
  const draft = { from: "a.md", to: "a.md", text: post(["title: 제목", ...fields], body), changes: [] };
  const { text } = withKnownValues(draft, readJekyllConfig(settings).root);
  return text.slice(post(["title: 제목", ...fields], "").length - 1).trimEnd();
}

// Jekyll 4.3.1 prints the same.
describe("withKnownValues", () => {
  it.each([
    ["[repo](https://github.com/{{ site.repository }})", "[repo](https://github.com/kim/blog)"],
    ["{{site.title}} {{ site.author.name }} {{ page.title }}", "새김 김학생 제목"],
    ["{{ site.year }} {{ site.half }} {{ site.open }} {{ site.since }}", "2021 0.5 true 2021-12-15"],
    ['[JVM]({{"/java/java-jvm/"}}) {{ \'글\' }} {{ "a" | upcase }}', '[JVM](/java/java-jvm/) 글 {{ "a" | upcase }}'],
    ["{{ site.agreed }} {{ site.quoted }}", "true yes"],
    ["`{{ site.title }}` {% raw %}{{ site.title }}{% endraw %}", "`새김` {% raw %}{{ site.title }}{% endraw %}"],
    ["```\n{{ site.url }}{{ site.baseurl }}\n```", "```\nhttps://a.kr/blog\n```"],
    ["[논문]({{ base_path }}/files/a.pdf) {{base_path}}끝", "[논문](/files/a.pdf) 끝"],
  ])("prints %j as %j", (body, after) => {
    expect(written(body)).toBe(after);
  });

  it.each([
    "{{ site.url }}{{ site.baseurl }}/a",
    "{{ site.github.repo }} {{ site.none }} {{ site.author.none }} {{ site.author.link }}",
    "{{ site.author }} {{ site.list }} {{ site.time }} {{ site.ratio }} {{ site.moment }} {{ site.template }}",
    "{{ site.title | upcase }} {{- site.title -}} {{ page.none }} {% if site.title %}",
    "{% assign base_path = site.github.url %}{{ base_path }}/a",
    "`{{ base_path }}/a`",
    "{{ page.url }} {{ page.path }} {{ page.date }} {{ page.content }} {{ page.excerpt }}",
  ])("leaves %j as it is typed", (body) => {
    expect(written(body)).toBe(body);
  });

  it("prints the front matter's own values", () => {
    const fields = ["excerpt: '금리 & 물가'", "paper:", "  name: 한겨레"];
    expect(written("{{ page.excerpt }} {{ page.paper.name }}", ...fields)).toBe("금리 & 물가 한겨레");
    expect(written("{{ page.date | date: '%Y/%m' }}", "date: 2021-12-15")).toBe("2021/12");
    expect(written("{{ page.date }} {{ page.tags }}", "date: 2021-12-15", "tags: 금리")).toBe(
      "{{ page.date }} {{ page.tags }}",
    );
  });

  it("writes nothing where the post has Liquid switched off", () => {
    expect(written("{{ site.title }}", "render_with_liquid: false")).toBe("{{ site.title }}");
  });

  it("reports each line", () => {
    const draft = { from: "a.md", to: "a.md", text: post(["title: a"], "글\n{{ site.title }}"), changes: [] };
    expect(withKnownValues(draft, readJekyllConfig(settings).root).changes).toEqual([
      { reason: "value-written", line: 6, text: "새김" },
    ]);
  });
});
