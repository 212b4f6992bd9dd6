import { expect, it } from "vitest";
import { mdbookUnpublished } from "../../../src/import/mdbook/mdbook-unpublished.ts";
import { planImport } from "../../../src/import/plan-import.ts";
import { blogInMemory, importSettings } from "../../support/blog-in-memory.ts";

const book = blogInMemory({
  "book.toml": '[book]\ntitle = "러스트 공부"\n',
  "src/SUMMARY.md": "- [하나](one.md)\n- [초안]()\n",
  "src/one.md": "# 하나\n\n글",
  "src/hidden.md": "# 아직\n\n글",
});

it("is what the contents of a book do not name, and the contents themselves", () => {
  const { reasonFor, unread } = mdbookUnpublished(book);
  expect(["src/SUMMARY.md", "src/one.md", "src/hidden.md", "a.md"].map(reasonFor)).toEqual([
    "program-file",
    null,
    "not-in-contents",
    null,
  ]);
  expect(unread).toEqual([]);
});

it("is left behind by an import, which keeps the addresses of the chapters", () => {
  const { kind, notes, left } = planImport({
    folder: book,
    site: null,
    defaults: importSettings,
    onNote: () => undefined,
  });
  expect(kind).toBe("mdbook");
  expect(notes.map(({ from, oldAddresses }) => [from, oldAddresses])).toEqual([
    ["src/one.md", [{ kind: "redirect", address: "/one.html" }]],
  ]);
  expect(left).toEqual([
    { path: "book.toml", reason: "program-file" },
    { path: "src/SUMMARY.md", reason: "program-file" },
    { path: "src/hidden.md", reason: "not-in-contents" },
  ]);
});
