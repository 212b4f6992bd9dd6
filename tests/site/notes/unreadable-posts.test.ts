import { expect, it } from "vitest";
import { readPosts } from "../../../src/site/notes/read-posts.ts";
import { unreadablePosts } from "../../../src/site/notes/unreadable-posts.ts";
import { memoryFiles } from "../../support/memory-files.ts";

it("are those without a text, and not those that merely have a problem", () => {
  const posts = readPosts(
    memoryFiles({
      "posts/a.md": "글",
      "posts/b.md": "\uFFFD글",
      "posts/c.md": new Uint8Array([0xff, 0xfe, 0xfd]),
      "posts/d.md": { kind: "symlink" },
    }),
    "posts",
  );
  expect(posts.diagnostics.map(({ source }) => source)).toContain("posts/b.md");
  expect([...unreadablePosts(posts)].sort()).toEqual(["posts/c.md", "posts/d.md"]);
});
