import { describe, expect, it } from "vitest";
import { blogKind } from "../../src/import/blog-kind.ts";
import { blogInMemory } from "../support/blog-in-memory.ts";

describe("blogKind", () => {
  it.each([
    [["_config.yml"], "jekyll"],
    [["a/_posts/2021-12-15-a.md"], "jekyll"],
    [[".obsidian/app.json", "a.md"], "obsidian"],
    [["a.md", "b/_config.yml"], "markdown"],
    [[], "markdown"],
  ])("tells by %j: %s", (paths, kind) => {
    expect(blogKind(blogInMemory(Object.fromEntries(paths.map((path) => [path, ""]))))).toBe(kind);
  });
});
