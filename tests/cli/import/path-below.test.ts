import { expect, it } from "vitest";
import { pathBelow } from "../../../src/cli/import/path-below.ts";

it.each([
  ["new/posts", "a.md", "new/posts/a.md"],
  ["posts", "b/a..b.md", "posts/b/a..b.md"],
  [".", "site.config.ts", "site.config.ts"],
  ["../new/posts", "a.md", "../new/posts/a.md"],
])("passes a file below %s on: %s", (folder, path, whole) => {
  expect(pathBelow(folder, path)).toBe(whole);
});

it.each(["../a.md", "b/../../a.md", "..", ".", "", "/a.md", "a\\..\\..\\b.md", "a\\b.md", "a\0.md"])(
  "lets nothing pass that would lie elsewhere: %j",
  (path) => {
    expect(() => pathBelow("new/posts", path)).toThrow("Outside of new/posts");
  },
);
