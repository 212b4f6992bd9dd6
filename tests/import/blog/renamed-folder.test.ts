import { expect, it } from "vitest";
import { renamedFolder } from "../../../src/import/blog/renamed-folder.ts";
import { blogInMemory } from "../../support/blog-in-memory.ts";

it("reads files under other paths, in the order of these, and tells of them under their own", () => {
  const blog = blogInMemory({ "b.md": "나", "x/a.md": "가" });
  const files = blog.files.map((file) => (file.path === "x/a.md" ? { ...file, path: "a.md" } : file));
  const { folder, withTypedPaths } = renamedFolder(blog, files, new Map([["a.md", "x/a.md"]]));
  expect(folder.files.map(({ path }) => [path, folder.readText(path)])).toEqual([
    ["a.md", "가"],
    ["b.md", "나"],
  ]);
  const left = ["a.md", "b.md"].map((path) => ({ path, reason: "note-empty" }) as const);
  expect(withTypedPaths({ notes: [], left }).left.map(({ path }) => path)).toEqual(["x/a.md", "b.md"]);
});
