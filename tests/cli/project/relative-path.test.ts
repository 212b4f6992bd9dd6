import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { isWithin, leadsOut } from "../../../src/cli/project/relative-path.ts";
import { siteFolder } from "../../support/site-folder.ts";

it.each([
  ["", false],
  ["posts", false],
  ["..posts", false],
  ["..", true],
  ["../posts", true],
  ["/posts", true],
])("%j leads out of a folder: %s", (path, isOut) => {
  expect(leadsOut(path)).toBe(isOut);
});

it("recognises what is in a folder through links, even before it exists", () => {
  const root = siteFolder({ "blog/posts/a.md": "" });
  const blog = join(root, "blog");
  mkdirSync(join(root, "other"));
  symlinkSync(blog, join(root, "link"));
  expect(isWithin(join(root, "link", "posts"), blog)).toBe(true);
  expect(isWithin(join(root, "link", "new", "posts"), blog)).toBe(true);
  expect(isWithin(blog, blog)).toBe(true);
  expect(isWithin(join(root, "other"), blog)).toBe(false);
  expect(isWithin(root, blog)).toBe(false);
});
