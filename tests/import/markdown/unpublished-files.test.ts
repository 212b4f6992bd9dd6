import { expect, it } from "vitest";
import { unpublishedIn } from "../../../src/import/markdown/unpublished-files.ts";
import { blogInMemory } from "../../support/blog-in-memory.ts";

it("asks the program of the folder, by the path as typed", () => {
  const texts = { "mkdocs.yml": "exclude_docs: a.mdx\n", "docs/a.md": "", "docs/b.md": "" };
  const folder = { ...blogInMemory(texts), typedPath: (path: string) => path.replace("a.md", "a.mdx") };
  const { reasonFor } = unpublishedIn(folder);
  expect([reasonFor("docs/a.md"), reasonFor("docs/b.md")]).toEqual(["excluded", null]);
});

it("leaves nothing out in a folder of no program", () => {
  expect(unpublishedIn(blogInMemory({ "a.md": "" })).reasonFor("a.md")).toBeNull();
});
