import { expect, it } from "vitest";
import { readJekyllBlog } from "../../../src/import/jekyll/jekyll-blog.ts";
import { listedItems } from "../../../src/import/jekyll/listed-items.ts";
import { readJekyllConfig } from "../../../src/import/jekyll/settings/jekyll-config.ts";
import { blogInMemory, importSettings, post } from "../../support/blog-in-memory.ts";

const config = readJekyllConfig("collections: {notes: {output: true}, books: {output: true}}");
const listed = (texts: Readonly<Record<string, string>>) => [
  ...listedItems(readJekyllBlog(blogInMemory(texts), config, importSettings)),
];

const undated = { "about.md": post(["title: a"]), "_books/a.md": post(["title: a"]) };
const dated = {
  "_notes/2021-12-15-a.md": post(["title: a"]),
  "_notes/b.md": post(["title: b", "date: 2021-12-16"]),
};

it("lists the items with a date where a blog has no posts", () => {
  expect(listed({ ...undated, ...dated }).toSorted()).toEqual(["_notes/2021-12-15-a.md", "_notes/b.md"]);
  expect(listed({ ...dated, "_drafts/a.md": post(["title: a"]) })).toHaveLength(2);
});

it("lists all items where none has a date, and no page", () => {
  expect(listed(undated)).toEqual(["_books/a.md"]);
});

it("lists no item beside posts", () => {
  expect(listed({ ...undated, ...dated, "_posts/2021-12-15-a.md": post(["title: a"]) })).toEqual([]);
});
