import { expect, it } from "vitest";
import { basePathOf } from "../../../src/import/settings/import-settings.ts";

it.each([
  [null, "/"],
  ["", "/"],
  ["/", "/"],
  ["/blog", "/blog/"],
  ["blog/", "/blog/"],
  ["//a//b", "/a/b/"],
  ["/%ED%95%9C%EA%B8%80", "/한글/"],
  ["/한글".normalize("NFD"), "/한글/"],
  ["/a/../b", "/"],
  ["/a?b", "/"],
])("reads the base path %j as %j", (typed, path) => {
  expect(basePathOf(typed)).toBe(path);
});
