import { describe, expect, it } from "vitest";
import { fnmatch } from "../../../src/import/blog/fnmatch.ts";

describe("fnmatch", () => {
  it.each([
    ["*.md", "a/b.md"],
    ["_posts/*-draft.md", "_posts/2021-12-15-a-draft.md"],
    ["a*b*c", "axbxbxc"],
    ["글?.md", "글1.md"],
    ["[a-c]/[!x].md", "b/y.md"],
    ["a\\*.md", "a*.md"],
    ["**/a.md", "x/y/a.md"],
    ["a**", "a"],
  ])("takes %s for %s", (pattern, path) => expect(fnmatch(pattern, path)).toBe(true));

  it.each([
    ["*.md", "a.markdown"],
    ["**/a.md", "a.md"],
    ["a?", "a"],
    ["[a-c].md", "d.md"],
    ["[^a].md", "a.md"],
    ["a\\*.md", "ab.md"],
    ["A.md", "a.md"],
    ["", "a"],
  ])("does not take %s for %s", (pattern, path) => expect(fnmatch(pattern, path)).toBe(false));

  it("takes no time for any pattern", () => {
    expect(fnmatch("*a".repeat(200), "a".repeat(2_000).concat("b"))).toBe(false);
  });
});
