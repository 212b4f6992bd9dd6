import { expect, it } from "vitest";
import { belowSource, sourceAtTop, sourceOf } from "../../../src/import/blog/source-folder.ts";

const sources = [sourceAtTop("content/"), { folder: "content/ko/", place: "글/", language: "ko" }];

it("is the innermost that contains the file", () => {
  expect(sourceOf("content/ko/a.md", sources)?.language).toBe("ko");
  expect(sourceOf("content/a.md", sources)?.language).toBeNull();
  expect(sourceOf("a.md", sources)).toBeNull();
});

it("gives the file's path as the program sees it", () => {
  expect(["content/ko/b/a.md", "content/a.md", "a.md"].map((path) => belowSource(path, sources))).toEqual([
    "글/b/a.md",
    "a.md",
    null,
  ]);
  expect(belowSource("b/a.md", [])).toBe("b/a.md");
});
