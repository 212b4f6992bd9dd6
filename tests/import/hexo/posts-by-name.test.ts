import { describe, expect, it } from "vitest";
import { postsByName } from "../../../src/import/hexo/posts-by-name.ts";
import { blogInMemory, post } from "../../support/blog-in-memory.ts";

const postOf = postsByName(
  blogInMemory({
    "source/_posts/a.md": post(["title: 첫 글"]),
    "source/_posts/2021-12-15-b.md": "title: 둘째 글\n---\n글",
    "source/_posts/x/c.md": "글",
    "source/_posts/y/c.md": "글",
    "source/_posts/그림.png": null,
    "source/about/index.md": post(["title: 소개"]),
  }),
);

describe("postsByName", () => {
  it.each([
    ["a", "source/_posts/a.md", "첫 글"],
    ["첫 글", "source/_posts/a.md", "첫 글"],
    ["b", "source/_posts/2021-12-15-b.md", "둘째 글"],
    ["2021-12-15-b.md", "source/_posts/2021-12-15-b.md", "둘째 글"],
    ["x/c", "source/_posts/x/c.md", "c"],
  ])("finds %j", (name, path, title) => {
    expect(postOf(name)).toEqual({ path, title });
  });

  it.each(["c", "소개", "없음", ""])("finds none for %j", (name) => {
    expect(postOf(name)).toBeNull();
  });
});
