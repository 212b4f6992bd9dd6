import { expect, it } from "vitest";
import { asItIs, readAs, renamedFolder } from "../../../src/import/blog/renamed-folder.ts";
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

it("reads files under the paths that a rule gives them, unless another file has them", () => {
  const blog = blogInMemory({ "a.mdx": "가", "b.md": "나", "b.mdx": "다" });
  const { folder, withTypedPaths } = readAs(blog, (path) => path.replace(/x$/u, ""));
  expect(folder.files.map(({ path }) => [path, folder.readText(path)])).toEqual([
    ["a.md", "가"],
    ["b.md", "나"],
    ["b.mdx", "다"],
  ]);
  const left = [{ path: "a.md", reason: "note-empty" }] as const;
  expect(withTypedPaths({ notes: [], left }).left.map(({ path }) => path)).toEqual(["a.mdx"]);
});

it("reads a folder as it is where no file has another path", () => {
  const blog = blogInMemory({ "a.md": "가" });
  expect(readAs(blog, (path) => path).folder).toBe(blog);
  expect(asItIs(blog).folder).toBe(blog);
  const plan = { notes: [], left: [] };
  expect(asItIs(blog).withTypedPaths(plan)).toBe(plan);
});
