import { describe, expect, it } from "vitest";
import { postFileOf } from "../../../src/import/jekyll/post-file.ts";
import { postsNewestFirst, readPost } from "../../../src/import/jekyll/read-post.ts";
import { readJekyllConfig } from "../../../src/import/jekyll/settings/jekyll-config.ts";
import { post } from "../../support/blog-in-memory.ts";

function read(path: string, text: string, permalink = "/:year/:title/") {
  const file = postFileOf(path);
  if (file === null) throw new Error(`${path} is no post`);
  const config = readJekyllConfig(`timezone: Asia/Seoul\npermalink: ${permalink}`);
  return readPost(file, { from: path, to: "a.md", text, changes: [] }, { config, longestList: 64 });
}

describe("readPost", () => {
  it("knows where a post was published, unless its front matter is unreadable", () => {
    const unread = post(["title: [백준] 단어", "categories: [a]"]);
    expect(read("_posts/2021-12-15-a.md", post(["title: a"])).addresses).toEqual(["/2021/a/"]);
    expect(read("_posts/2021-12-15-a.md", unread).addresses).toBeNull();
    expect(read("_posts/2021-12-15-a.md", unread, "/:categories/:title/").addresses).toEqual(["/2021-12-15-a/"]);
  });

  it("knows no address of what was held back", () => {
    expect(read("_posts/2021-12-15-a.md", post(["published: false"])).addresses).toEqual([]);
    expect(read("_drafts/a.md", post(["title: [a] b"])).addresses).toEqual([]);
  });
});

describe("newestFirst", () => {
  it("has the newer post before the older, and of two of one moment the one of the later path", () => {
    const posts = [
      read("_posts/2021-12-15-a.md", post(["date: 2021-12-20 10:00"])),
      read("_posts/2021-12-16-b.md", post(["title: b"])),
      read("_posts/2021-12-16-c.md", post(["title: c"])),
    ];
    expect(postsNewestFirst(posts).map(({ file }) => file.path.slice(-4, -3))).toEqual(["a", "c", "b"]);
  });
});
