import { expect, it } from "vitest";
import { oldRedirects } from "../../../src/import/jekyll/addresses/old-redirects.ts";
import { readJekyllBlog } from "../../../src/import/jekyll/jekyll-blog.ts";
import { readJekyllConfig } from "../../../src/import/jekyll/settings/jekyll-config.ts";
import { settleFiles } from "../../../src/import/jekyll/settle-files.ts";
import { blogInMemory, importSettings, post } from "../../support/blog-in-memory.ts";

it("determines every file's new and old address, and reports each file", () => {
  const config = readJekyllConfig("permalink: /:title/\ncollections: {books: {output: true}}");
  const blog = readJekyllBlog(
    blogInMemory({
      "_books/a.md": post(["title: a"]),
      "_posts/2021-12-15-b.md": post(["title: b"]),
      "about.md": post(["title: c"]),
      "old.md": post(["redirect_to: /b/"]),
    }),
    config,
    { ...importSettings, permalink: "/:title/" },
  );
  let told = 0;
  const settled = settleFiles(blog, {
    redirects: oldRedirects(blog.redirectFiles, config),
    onNote: () => {
      told += 1;
    },
  });
  const addresses = ({ items, posts, pages }: typeof settled) =>
    [items, posts, pages].map((files) => files.map(({ note }) => [note.newAddress, note.oldAddresses]));
  expect(addresses(settled)).toEqual([
    [["/books/a/", [{ kind: "same", address: "/books/a/" }]]],
    [
      [
        "/b/",
        [
          { kind: "same", address: "/b/" },
          { kind: "redirect", address: "/old/" },
        ],
      ],
    ],
    [["/about/", [{ kind: "same", address: "/about/" }]]],
  ]);
  expect(told).toBe(3);
});

it("keeps the address that the settings compose for a folder, when another post has the same file name", () => {
  const config = readJekyllConfig(
    "permalink: /:title/\ndefaults:\n  - scope: { path: en/_posts }\n    values: { permalink: /en/:title/ }",
  );
  const blog = readJekyllBlog(
    blogInMemory({ "_posts/2021-12-15-b.md": post(["title: 나"]), "en/_posts/2021-12-15-b.md": post(["title: b"]) }),
    config,
    { ...importSettings, permalink: "/:title/" },
  );
  const { posts } = settleFiles(blog, { redirects: oldRedirects(blog.redirectFiles, config), onNote: () => undefined });
  expect(posts.flatMap(({ note }) => note.oldAddresses)).toEqual([
    { kind: "same", address: "/en/b/" },
    { kind: "same", address: "/b/" },
  ]);
});
