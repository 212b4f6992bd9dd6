import { describe, expect, it } from "vitest";
import { exclusionOf, leaveExcluded } from "../../../src/import/jekyll/excluded-files.ts";
import { readJekyllConfig } from "../../../src/import/jekyll/settings/jekyll-config.ts";
import { blogInMemory } from "../../support/blog-in-memory.ts";

function exclusion(path: string, config = "") {
  return exclusionOf(path, readJekyllConfig(config));
}

describe("exclusionOf", () => {
  it.each([
    ["private/_posts/2021-02-01-p.md", "exclude: [private]"],
    ["private/_posts/2021-02-01-p.md", "exclude: [/private/]"],
    ["private-notes.md", "exclude: [private]"],
    ["_posts/x.md", "exclude: [_posts/x.md]"],
    ["_posts/2021-02-01-wip-a.md", 'exclude: ["*wip*"]'],
    ["x/drafts/p.md", 'exclude: ["*/drafts"]'],
    ["_docs/secret/a.md", "exclude: [_docs/secret]"],
    ["drafts/p.md", "exclude: drafts"],
    ["assets/raw/a.png", "exclude: [assets/raw]"],
    ["private/keep.md", "{ exclude: [private], include: [keep.md] }"],
  ])("finds what the configuration excludes: %s, %s", (path, config) => {
    expect(exclusion(path, config)).toBe("excluded");
  });

  it.each([
    "_posts/_hidden/2021-02-01-a.md",
    "_posts/a/_2021-02-01-a.md",
    "study/_idea.md",
    "study/_old/a.md",
    "_projects/_a.md",
    ".github/a.md",
    "_old/_posts/2021-02-01-a.md",
    "a.md~",
  ])("finds what a name sets aside: %s", (path) => expect(exclusion(path)).toBe("set-aside"));

  it.each([
    ["_posts/2021-02-01-a.md", ""],
    ["_posts/a/_hidden/2021-02-01-a.md", ""],
    ["_drafts/a.md", ""],
    ["_tabs/about.md", ""],
    ["_projects/a.md", ""],
    ["about.md", "exclude: [private, '']"],
    ["private/a.md", "{ exclude: [private], include: [private] }"],
    ["_pages/a.md", "include: [_pages/]"],
    ["_pages/a.md", "include: [_pages]"],
    ["all/_docs/a.md", "collections_dir: all"],
    ["study/_idea.md", "include: [_idea.md]"],
    ["a/private.md", "exclude: [private.md]"],
  ])("lets be what Jekyll reads: %s, %s", (path, config) => expect(exclusion(path, config)).toBeNull());
});

describe("leaveExcluded", () => {
  it("names the writings that are left out, and nothing else", () => {
    const texts = ["private/_posts/2021-02-01-p.md", "private/a.md", "private/a.png", "private/a.css", "_posts/_a.md"];
    const blog = blogInMemory(Object.fromEntries([...texts, "_posts/2021-02-01-a.md"].map((path) => [path, ""])));
    const { folder, left } = leaveExcluded(blog, readJekyllConfig("exclude: [private]"));
    expect(folder.files.map(({ path }) => path)).toEqual(["_posts/2021-02-01-a.md"]);
    expect(left).toEqual([
      { path: "_posts/_a.md", reason: "set-aside" },
      { path: "private/_posts/2021-02-01-p.md", reason: "excluded" },
      { path: "private/a.md", reason: "excluded" },
    ]);
  });
});
