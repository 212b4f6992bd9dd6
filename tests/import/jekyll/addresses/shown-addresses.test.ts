import { expect, it } from "vitest";
import { shownAddresses } from "../../../../src/import/jekyll/addresses/shown-addresses.ts";
import { readJekyllBlog } from "../../../../src/import/jekyll/jekyll-blog.ts";
import { readJekyllConfig } from "../../../../src/import/jekyll/settings/jekyll-config.ts";
import { blogInMemory, importSettings, post } from "../../../support/blog-in-memory.ts";

it("prefers an item to a post, a newer post to an older one, and a page last; held-back files take none", () => {
  const here = "permalink: /here/";
  const blog = readJekyllBlog(
    blogInMemory({
      "_books/a.md": post(["title: a", here]),
      "_books/held.md": post(["title: b", "published: false", here]),
      "_posts/2021-12-15-a.md": post(["title: a", here]),
      "_posts/2021-12-16-b.md": post(["title: b"]),
      "_posts/2021-12-17-b.md": post(["title: b"]),
      "page.md": post(["title: c", "permalink: /b/"]),
      "other.md": post(["title: d", "permalink: /d/"]),
    }),
    readJekyllConfig("permalink: /:title/\ncollections: {books: {output: true}}"),
    importSettings,
  );
  expect(Object.fromEntries(shownAddresses(blog))).toEqual({
    "_books/a.md": ["/here/"],
    "_books/held.md": ["/here/"],
    "_posts/2021-12-15-a.md": [],
    "_posts/2021-12-16-b.md": [],
    "_posts/2021-12-17-b.md": ["/b/"],
    "page.md": [],
    "other.md": ["/d/"],
  });
});
