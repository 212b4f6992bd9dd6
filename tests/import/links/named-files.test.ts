import { describe, expect, it } from "vitest";
import { namedFiles } from "../../../src/import/links/named-files.ts";

const fileOf = namedFiles([
  "content/index.md",
  "content/a/index.md",
  "content/a/b.md",
  "content/c/b.md",
  "content/c/금리.MD",
  "content/c/d/index.md",
]);

describe("namedFiles", () => {
  it.each([
    ["index", "content/a/b.md", "content/index.md"],
    ["a/index", "content/c/b.md", "content/a/index.md"],
    ["content/a/index.md", "content/c/b.md", "content/a/index.md"],
    ["a", "content/c/b.md", "content/a/index.md"],
    ["a/", "content/c/b.md", "content/a/index.md"],
    ["/a", "content/c/b.md", "content/a/index.md"],
    ["d/index", "content/a/b.md", "content/c/d/index.md"],
    ["d", "content/a/b.md", "content/c/d/index.md"],
    ["b", "content/c/금리.MD", "content/c/b.md"],
    ["../a/B", "content/c/b.md", "content/a/b.md"],
    ["./d", "content/c/b.md", "content/c/d/index.md"],
    [" 금리 ".normalize("NFD"), "content/a/b.md", "content/c/금리.MD"],
  ])("takes %j in the note %s for %s", (name, from, file) => {
    expect(fileOf(name, from)).toBe(file);
  });

  it.each([
    ["b", "content/index.md"],
    ["없는 노트", "content/index.md"],
    ["./금리", "content/a/b.md"],
    ["../../../a", "content/a/b.md"],
  ])("finds no file for %j in the note %s", (name, from) => {
    expect(fileOf(name, from)).toBeNull();
  });
});
