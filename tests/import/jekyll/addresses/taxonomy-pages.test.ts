import { expect, it } from "vitest";
import { taxonomyPages } from "../../../../src/import/jekyll/addresses/taxonomy-pages.ts";
import { readJekyllConfig } from "../../../../src/import/jekyll/settings/jekyll-config.ts";
import { settleNote } from "../../../../src/import/notes/settle-note.ts";
import { blogInMemory, importSettings, post } from "../../../support/blog-in-memory.ts";

const path = "2021-12-15-a.md";
const draft = { from: path, to: path, text: post(["title: a", "categories: [파이썬]"]), changes: [] };
const notes = [settleNote(draft, [], importSettings)];

function lists(texts: Readonly<Record<string, string>>) {
  return taxonomyPages({ folder: blogInMemory(texts), config: readJekyllConfig("include: [_pages]") }, notes);
}

it.each([
  ["_pages/a.md", ["layout: category", "taxonomy: 파이썬", "permalink: /python/"], "/python/"],
  ["category/python.html", ["layout: category_list", "category: 파이썬"], "/category/python.html"],
  ["a.md", ["layout: tag", "tag: 파이썬"], null],
  ["a.md", ["layout: post", "category: 파이썬"], null],
  ["_layouts/a.html", ["layout: category", "category: 파이썬"], null],
] as const)("finds the list that %s is: %j", (file, fields, from) => {
  const expected = from === null ? [] : [{ from, to: "/categories/파이썬/" }];
  expect(lists({ [file]: post(fields, "") })).toEqual(expected);
});

it.each([
  ["permalink: blog/python/", "{% for post in site.categories.파이썬 %}{{ post.title }}{% endfor %}", "/blog/python/"],
  ["permalink: blog/python", "{% for post in site.categories.파이썬 %}{{ post.title }}{% endfor %}", "/blog/python/"],
  ["permalink: /p.html", "{% assign posts = site.categories['파이썬'] %}\n{% include a.html %}", "/p.html"],
  ["permalink: /categories/파이썬", "{% assign posts = site.categories['파이썬'] %}", null],
  ["permalink: /p/", "{% assign posts = site.tags.파이썬 %}", null],
  ["permalink: /p/", "{% assign a = site.categories.파이썬 %}{% assign b = site.categories.자바 %}", null],
] as const)("finds the list that a page with %j makes by %j", (permalink, body, from) => {
  const expected = from === null ? [] : [{ from, to: "/categories/파이썬/" }];
  expect(lists({ "_pages/a.md": post(["layout: archive", permalink], body) })).toEqual(expected);
});
