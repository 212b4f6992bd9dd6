import { describe, expect, it } from "vitest";
import { ownName, withoutName, withSlug } from "../../../src/import/jekyll/nameless-post.ts";
import { readPostData } from "../../../src/import/jekyll/post-data.ts";
import { postFileOf } from "../../../src/import/jekyll/post-file.ts";
import { readJekyllConfig } from "../../../src/import/jekyll/settings/jekyll-config.ts";
import { post } from "../../support/blog-in-memory.ts";

function slugged(path: string, fields: readonly string[]): string {
  const file = postFileOf(path);
  if (file === null) throw new Error(path);
  const text = post(fields);
  const data = readPostData(text, file, readJekyllConfig(""));
  return withSlug({ from: path, to: "a.md", text, changes: [] }, file, data).text;
}

describe("a post whose name has no letter", () => {
  it.each([
    ["_posts/2024-01-22-.md", "2024-01-22", ""],
    ["_posts/2017-06-20-----.md", "2017-06-20", "----"],
    ["_posts/17-6-2-a.b.md", "17-6-2", "a.b"],
    ["_drafts/a.md", null, "a"],
  ])("is named by what follows the date of %j", (path, typedDate, name) => {
    expect(ownName({ path, typedDate })).toBe(name);
  });

  it("is named by nothing in its old address", () => {
    expect(withoutName("/:year/:title/:slug/:titles/", "---")).toBe("/:year///:titles/");
    expect(withoutName("/:title/:slug/", "!")).toBe("/:title//");
    expect(withoutName("/:title/:slug/", "a")).toBe("/:title/:slug/");
  });

  it("is named by its title in its new one", () => {
    expect(slugged("_posts/2024-01-22-.md", ["title: 제목, 하나"])).toContain("\nslug: 제목-하나\n");
    for (const [path, fields] of [
      ["_posts/2024-01-22-a.md", ["title: 제목"]],
      ["_posts/2024-01-22-_.md", ["title: 제목"]],
      ["_posts/2024-01-22-.md", ["title: '!'"]],
      ["_posts/2024-01-22-.md", ["title: 제목", "slug: a"]],
      ["_posts/2024-01-22-.md", ["title: 제목", "permalink: /a/"]],
    ] as const)
      expect(slugged(path, fields)).toBe(post(fields));
  });
});
