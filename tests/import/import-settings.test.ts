import { expect, it } from "vitest";
import { basePathOf } from "../../src/import/import-settings.ts";

it.each([
  [null, "/"],
  ["", "/"],
  ["/", "/"],
  ["/blog", "/blog/"],
  ["blog/", "/blog/"],
  ["//a/../b", "/a/b/"],
])("reads the base path %j as %j", (typed, path) => {
  expect(basePathOf(typed)).toBe(path);
});
