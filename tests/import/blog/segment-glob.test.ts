import { expect, it } from "vitest";
import { matchesSegments } from "../../../src/import/blog/segment-glob.ts";

it.each([
  ["a.md", "a.md", true],
  ["a.md", "b/a.md", false],
  ["a/**", "a/b/c.md", true],
  ["a/**", "a.md", false],
  ["a/*", "a/b/c.md", false],
  ["**/c.md", "c.md", true],
  ["**/c.md", "a/b/c.md", true],
])("the pattern %s matches %s: %s", (pattern, path, matches) => {
  expect(matchesSegments(pattern, path)).toBe(matches);
});
