import { expect, it } from "vitest";
import { mkdocsUnpublished } from "../../../src/import/mkdocs/mkdocs-unpublished.ts";
import { blogInMemory } from "../../support/blog-in-memory.ts";
import { unpublishedOf } from "../../support/unpublished-in.ts";

function told(texts: Readonly<Record<string, string>>) {
  const folder = blogInMemory(texts);
  return unpublishedOf(folder, mkdocsUnpublished(folder));
}

const notes = { "docs/a.priv.md": "", "docs/b.md": "", "docs/sec/c.md": "" };

it.each([
  ["exclude_docs: |\n  *.priv.md\n  sec/\n\nnav:\n  - b.md\n", ["docs/a.priv.md", "docs/sec/c.md"], []],
  ["plugins: [!a b]\nexclude_docs: 'sec/'\n", ["docs/sec/c.md"], []],
  ["exclude_docs: /b.md # words\n", ["docs/b.md"], []],
  ["exclude_docs: >-\n  +(a)\n", [], ["mkdocs.yml: exclude_docs"]],
  ["not_in_nav: |\n  sec/\n", [], []],
])("is what exclude_docs names: %j", (settings, excluded, unread) => {
  expect(told({ ...notes, "mkdocs.yml": settings })).toEqual({ excluded, outside: [], unread });
});
