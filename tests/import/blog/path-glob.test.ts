import { describe, expect, it } from "vitest";
import { pathGlob, pathsMatching, pathsTaken, withFoldersAbove } from "../../../src/import/blog/path-glob.ts";

describe("pathGlob", () => {
  it.each([
    ["*.md", ["a.md"], ["a/b.md", "a.mdx"]],
    ["**/*.{md,mdx}", ["a.md", "a/b.mdx"], ["a.txt"]],
    ["a/**", ["a/b", "a/b/c.md"], ["a", "b/a/c"]],
    ["**/priv/**", ["priv/a.md", "a/priv/b.md"], ["privy/a.md"]],
    ["./a/?.md", ["a/b.md"], ["a/bb.md", "a//.md"]],
    ["**/[^_]*.md", ["a.md", "_p/b.md"], ["_a.md", "p/_a.md"]],
    ["my-notes/**/a-[b-d].md", ["my-notes/a-c.md"], ["my-notes/a-e.md"]],
    ["**/*.md?(x)", ["a.md", "a/b.mdx"], ["a.mdxx"]],
    ["@(a|b.c).md", ["a.md", "b.c.md"], ["bxc.md", "ab.md"]],
    ["[a-c].(1)+\\*", ["b.(1)+*"], ["d.(1)+*", "bx(1)+*"]],
  ])("reads %s", (pattern, matching, others) => {
    expect(matching.filter((path) => pathGlob(pattern)?.test(path) !== true)).toEqual([]);
    expect(others.filter((path) => pathGlob(pattern)?.test(path) !== false)).toEqual([]);
  });

  it.each(["!(a).md", "@(a|*).md", "+(a).md", "a{1..3}.md", "a{b", "a}b", "[c-a].md"])(
    "does not guess what %s means",
    (pattern) => {
      expect(pathGlob(pattern)).toBeNull();
    },
  );
});

it("takes all along that is in a folder that matches, and tells patterns that are not understood", () => {
  const { isMeant, unread } = pathsMatching(["priv/", "todo.md", "!(a)"]);
  expect(["priv/a/b.md", "todo.md", "a/todo.md", "a.md"].map(isMeant)).toEqual([true, true, false, false]);
  expect(unread).toEqual(["!(a)"]);
  expect(pathsMatching([]).isMeant("a")).toBe(false);
});

it("leaves out of a list what begins with an exclamation mark, and takes all where it is not understood", () => {
  const listed = pathsTaken(["**/*.md", "!priv/**", "!**/drafts"]);
  expect(["a.md", "a/b.md", "a.txt", "priv/a.md", "a/drafts/b.md"].map(listed.isMeant)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
  expect(pathsTaken(["+(a).md", "!b.md"])).toMatchObject({ unread: ["+(a).md"] });
  expect(["c.md", "b.md"].map(pathsTaken(["+(a).md", "!b.md"]).isMeant)).toEqual([true, false]);
});

it("knows the folders above a path", () => {
  expect(withFoldersAbove("a/b/c.md")).toEqual(["a", "a/b", "a/b/c.md"]);
});
