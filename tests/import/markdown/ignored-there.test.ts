import { expect, it } from "vitest";
import { isIgnoredThere } from "../../../src/import/markdown/ignored-there.ts";

it("are Hugo's headless pages that are not a bundle's", () => {
  const hugo = { kind: "hugo" } as const;
  expect(isIgnoredThere("headless", "content/posts/a.md", hugo)).toBe(true);
  expect(isIgnoredThere("headless", "content/posts/a/index.ko.md", hugo)).toBe(false);
  expect(isIgnoredThere("draft", "content/posts/a.md", hugo)).toBe(false);
});

it("are what Quartz asks for only with ExplicitPublish", () => {
  expect(isIgnoredThere("publish", "content/a.md", { kind: "quartz", wanted: null })).toBe(true);
  expect(isIgnoredThere("publish", "content/a.md", { kind: "quartz", wanted: "publish" })).toBe(false);
  expect(isIgnoredThere("draft", "content/a.md", { kind: "quartz", wanted: null })).toBe(false);
});

it("are what Hexo leaves to themes", () => {
  expect(isIgnoredThere("hide", "source/_posts/a.md", { kind: "hexo" })).toBe(true);
  expect(isIgnoredThere("published", "source/_posts/a.md", { kind: "hexo" })).toBe(false);
  expect(isIgnoredThere("hide", "a.md", { kind: "markdown" })).toBe(false);
});
