import { expect, it } from "vitest";
import { mdbookChapters, mdbookSource } from "../../../src/import/mdbook/mdbook-contents.ts";
import { blogInMemory } from "../../support/blog-in-memory.ts";

it.each([
  [{ "book.toml": "[book]\n", "src/SUMMARY.md": "" }, "src/"],
  [{ "book.toml": '[book]\nsrc = "./글/"\n', "글/SUMMARY.md": "" }, "글/"],
  [{ "book.toml": "src = '.'\n", "SUMMARY.md": "" }, ""],
  [{ "book.toml": "[book]\n" }, null],
  [{ "src/SUMMARY.md": "" }, null],
])("the source folder of a book: %j", (texts: Readonly<Record<string, string>>, source) => {
  expect(mdbookSource(blogInMemory(texts))).toBe(source);
});

it("has the chapters that its contents link", () => {
  const contents = `# Summary

[머리말](README.md)

- [첫 장](./ch/one.md "제목")
  - [**둘** [째]](ch/two%20b.md)
- [셋](<ch/three c.md>)
- [넷](ch/four(1).md)
- [초안]()
<!-- - [뺀 장](ch/five.md) -->
`;
  expect([...mdbookChapters(blogInMemory({ "src/SUMMARY.md": contents }), "src/")]).toEqual([
    "src/README.md",
    "src/ch/one.md",
    "src/ch/two b.md",
    "src/ch/three c.md",
    "src/ch/four(1).md",
  ]);
});
