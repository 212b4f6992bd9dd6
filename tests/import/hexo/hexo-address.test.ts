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

it("has the names of files as they are", () => {
  expect(addresses(":title/:abbrlink/", "2024-01-02-a.md", "abbrlink: x")).toEqual(["/2024-01-02-a/x/"]);
  expect(addresses(":year/:title/", 'b/"I" am... (글).md', "date: 2024-03-24")).toEqual(['/2024/b/"I" am... (글)/']);
});

it("takes of a name what the blog has new posts named by", () => {
  const folder = blogInMemory({ "_config.yml": "new_post_name: :year-:month-:day-:title.md" });
  expect(hexoPostAddresses(folder)("2024-01-02-a b.md", null)).toEqual(["/2024/01/02/a b/"]);
  expect(hexoPostAddresses(folder)("a b.md", null)).toBeNull();
});

it("is unknown for a post without a date", () => {
  expect(hexoPostAddresses(blogInMemory({}))("a.md", null)).toBeNull();
  expect(hexoPostAddresses(blogInMemory({ "_config.yml": "permalink: :title/" }))("a.md", null)).toEqual(["/a/"]);
});

it("reads days in UTC if the blog names a time zone that there is not", () => {
  const folder = blogInMemory({ "_config.yml": "timezone: UTC+9" });
  const text = post(["date: 2024-01-01 02:00:00 +0900"]);
  expect(hexoPostAddresses(folder)("a.md", frontMatterLines(text)?.fields ?? null)).toEqual(["/2023/12/31/a/"]);
});
