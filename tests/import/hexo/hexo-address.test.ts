import { expect, it } from "vitest";
import { frontMatterLines } from "../../../src/import/front-matter/front-matter-text.ts";
import { hexoPostAddresses } from "../../../src/import/hexo/hexo-address.ts";
import { blogInMemory, post } from "../../support/blog-in-memory.ts";

function addresses(pattern: string, path: string, ...fields: readonly string[]) {
  const folder = blogInMemory({ "_config.yml": `permalink: ${pattern}\ntimezone: Asia/Seoul` });
  return hexoPostAddresses(folder)(path, frontMatterLines(post(fields))?.fields ?? null);
}

it.each([
  ["posts/:abbrlink/", ["/posts/4a17b156/"]],
  [":abbrlink.html", ["/4a17b156.html"]],
  ["/:year/:i_month/:abbrlink/", ["/2024/3/4a17b156/"]],
  [":name/:abbrlink/", ["/a/4a17b156/"]],
  [":title/:abbrlink/", ["/b/a/4a17b156/"]],
])("fills %s in with the fields of a post", (pattern, expected) => {
  expect(addresses(pattern, "b/a.md", "abbrlink: 4a17b156", "date: 2024-03-24 12:00:00")).toEqual(expected);
});

it.each([":category/:title/", ":id/", "posts/:hash/", ":year/:abbrlink/", "posts/:other/"])(
  "knows not what only Hexo does: %s",
  (pattern) => expect(addresses(pattern, "a.md", "abbrlink: x", "id: 3")).toBeNull(),
);

it("does not guess what a name with a day before it is left with", () => {
  expect(addresses(":title/:abbrlink/", "2024-01-02-a.md", "abbrlink: x", "title: 글")).toBeNull();
});

it("gives none where the settings have the pattern", () => {
  expect(addresses(":year/:title/", "a.md")).toEqual([]);
  expect(hexoPostAddresses(blogInMemory({}))("a.md", null)).toEqual([]);
});
