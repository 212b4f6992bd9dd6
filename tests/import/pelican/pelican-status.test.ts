import { expect, it } from "vitest";
import { heldByStatus, unreadStatus } from "../../../src/import/pelican/pelican-status.ts";
import { blogInMemory } from "../../support/blog-in-memory.ts";

const asDraft = { key: "draft", value: "true" };

it.each([
  ["", "Title: a\nStatus: skip\n\n글", asDraft],
  ["", "Title: a\n\n글", null],
  ['DEFAULT_METADATA = {"status": "draft"}', "Title: a\n\n글", asDraft],
  ["DEFAULT_METADATA = {\n    'category': 'a',\n    'status': 'draft',\n}\nA = 1", "---\ntitle: a\n---\n글", asDraft],
  ["DEFAULT_METADATA = (('status', 'draft'),)", "Title: a\n\n글", asDraft],
  ['DEFAULT_METADATA = {"status": "hidden"}', "Title: a\n\n글", { key: "unlisted", value: "true" }],
  ['DEFAULT_METADATA = {"status": "draft"}', "Title: a\nStatus: published\n\n글", null],
  ['DEFAULT_METADATA = {"category": "draft"}\nB = {"status": "draft"}', "Title: a\n\n글", null],
])("holds back by %j a note that says %j", (settings, text, held) => {
  const folder = blogInMemory({ "pelicanconf.py": settings, "content/a.md": text });
  expect(heldByStatus(folder)("content/a.md")).toEqual(held);
  expect(unreadStatus(folder)).toEqual([]);
});

it("is told where the status is computed", () => {
  const folder = blogInMemory({ "pelicanconf.py": 'DEFAULT_METADATA = {"status": status()}\n' });
  expect(unreadStatus(folder)).toEqual(["pelicanconf.py: DEFAULT_METADATA"]);
});
