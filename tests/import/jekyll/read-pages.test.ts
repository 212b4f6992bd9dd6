import { expect, it } from "vitest";
import { readPages } from "../../../src/import/jekyll/read-pages.ts";
import { readJekyllConfig } from "../../../src/import/jekyll/settings/jekyll-config.ts";
import { blogInMemory, post } from "../../support/blog-in-memory.ts";

it("finds pages and items of published collections, but no posts, drafts, theme parts or files that are not text", () => {
  const text = post(["title: a"]);
  const paths = [
    "_books/a.md",
    "_drafts/a.md",
    "_films/a.md",
    "_includes/a.md",
    "_posts/2021-12-15-a.md",
    "about.md",
    "b.html",
  ];
  const blog = blogInMemory({ ...Object.fromEntries(paths.map((path) => [path, text])), "closed.md": null });
  const pages = readPages(blog, readJekyllConfig("collections: {books: {output: true}, films: {}}"));
  expect(pages.map(({ path }) => path)).toEqual(["_books/a.md", "about.md"]);
});
