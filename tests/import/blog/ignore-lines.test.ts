import { expect, it } from "vitest";
import { pathsIgnoredBy } from "../../../src/import/blog/ignore-lines.ts";

const { isMeant, unread } = pathsIgnoredBy(
  "# words\n*.priv.md\nsec/\n/top.md\na/*.md\n!keep.priv.md\n!sec/open.md\n+(x)\r\n",
);

it.each([
  ["a.priv.md", true],
  ["x/a.priv.md", true],
  ["x/keep.priv.md", false],
  ["sec/b.md", true],
  ["x/sec/b.md", true],
  // What is in a folder left out cannot be taken back, as in git.
  ["sec/open.md", true],
  ["sec", false],
  ["top.md", true],
  ["x/top.md", false],
  ["a/b.md", true],
  ["x/a/b.md", false],
  ["b.md", false],
])("leaves out %s: %s", (path, left) => {
  expect(isMeant(path)).toBe(left);
});

it("tells lines that are not understood", () => {
  expect(unread).toEqual(["+(x)"]);
});
