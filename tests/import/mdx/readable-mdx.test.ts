import { expect, it } from "vitest";
import { readableMdx } from "../../../src/import/mdx/readable-mdx.ts";
import { blogInMemory } from "../../support/blog-in-memory.ts";

it("reads plain MDX as Markdown, and tells of it under its own name", () => {
  const { folder, withTypedPaths } = readableMdx(
    blogInMemory({ "a.mdx": "글", "b.mdx": "<Box />", "c.mdx": "글", "c.md": "다른 글", "d.mdx": null }),
  );
  expect(folder.files.map(({ path }) => path)).toEqual(["a.md", "b.mdx", "c.md", "c.mdx", "d.mdx"]);
  expect(folder.readText("a.md")).toBe("글");
  expect(withTypedPaths({ notes: [], left: [{ path: "a.md", reason: "note-empty" }] }).left).toEqual([
    { path: "a.mdx", reason: "note-empty" },
  ]);
});

it("leaves other folders as they are", () => {
  const folder = blogInMemory({ "a.md": "글" });
  const read = readableMdx(folder);
  expect(read.folder).toBe(folder);
  expect(read.withTypedPaths({ notes: [], left: [] })).toEqual({ notes: [], left: [] });
});
