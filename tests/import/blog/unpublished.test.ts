import { expect, it } from "vitest";
import { folderTyped, isInFolders, nothingUnpublished, programAt } from "../../../src/import/blog/unpublished.ts";
import { blogInMemory } from "../../support/blog-in-memory.ts";

it("reads a folder as settings name it", () => {
  expect(["./content/", "/src", "", ".", "a/b"].map(folderTyped)).toEqual(["content/", "src/", "", "", "a/b/"]);
  expect(isInFolders("a/b.md", ["c/", "a/"])).toBe(true);
  expect(isInFolders("a/b.md", ["b/"])).toBe(false);
  expect(isInFolders("a/b.md", [""])).toBe(true);
});

it("finds a program without its comments", () => {
  const folder = blogInMemory({ "a.config.js": "x // y", "b.js": "" });
  expect(programAt(folder, /^a\.config\.\w+$/u)).toEqual({ file: "a.config.js", program: "x " });
  expect(programAt(folder, /^c$/u)).toBeNull();
});

it("has nothing unpublished without settings", () => {
  expect(nothingUnpublished.reasonFor("a.md")).toBeNull();
});
