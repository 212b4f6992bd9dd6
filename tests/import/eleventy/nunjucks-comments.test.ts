import { expect, it } from "vitest";
import { hideNunjucksComments, readsNunjucks } from "../../../src/import/eleventy/nunjucks-comments.ts";
import { blogInMemory } from "../../support/blog-in-memory.ts";

function hidden(text: string): string {
  return hideNunjucksComments({ from: "a.md", to: "a.md", text, changes: [] }).text;
}

it.each([
  ["앞 {# 속 #} 뒤", "앞 {% comment %} 속 {% endcomment %} 뒤"],
  ["{#- 첫 줄\n\n둘째 -#}\n", "{% comment %} 첫 줄\n\n둘째 {% endcomment %}\n"],
  ["{# {% endcomment %} 속 #}", "{% comment %}  속 {% endcomment %}"],
  ["`{# a #}`\n\n```\n{# b #}\n```\n", "`{# a #}`\n\n```\n{# b #}\n```\n"],
  ["# 글 {#id}\n", "# 글 {#id}\n"],
])("hides the comments in %j", (text, expected) => {
  expect(hidden(text)).toBe(expected);
});

it("says so of what it hides", () => {
  const { changes } = hideNunjucksComments({ from: "a.md", to: "a.md", text: "글\n\n{# a #}\n", changes: [] });
  expect(changes).toEqual([{ reason: "mark-rewritten", line: 3, text: "{% comment %} a {% endcomment %}" }]);
});

it("is for notes that Eleventy reads with Nunjucks", () => {
  expect(readsNunjucks(blogInMemory({ ".eleventy.js": 'return { markdownTemplateEngine: "njk" };' }))).toBe(true);
  expect(readsNunjucks(blogInMemory({ ".eleventy.js": 'return { htmlTemplateEngine: "njk" };' }))).toBe(false);
  expect(readsNunjucks(blogInMemory({}))).toBe(false);
});

it("reads a hundred thousand beginnings in time that grows with their number", () => {
  expect(hidden("{# ".repeat(100_000))).toContain("{#");
});
