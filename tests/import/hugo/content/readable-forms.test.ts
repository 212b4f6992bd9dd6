import { expect, it } from "vitest";
import { readableForms } from "../../../../src/import/hugo/content/readable-forms.ts";
import { blogInMemory, post } from "../../../support/blog-in-memory.ts";

it("reads other forms of Hugo's pages as notes, and tells of them under their own names", () => {
  const { folder, withTypedPaths } = readableForms(
    blogInMemory({
      "hugo.toml": "",
      "content/a.html": post(["title: a"], "<p>글</p>"),
      "content/b.mdown": "+++\ntitle = 'b'\n+++\n글",
      "content/c.html": "<p>글</p>",
      "content/d.html": post(["title: d"]),
      "content/d.md": post(["title: d"]),
      "content/e.org": "#+title: e",
      "layouts/f.html": post(["title: f"]),
    }),
  );
  expect(folder.files.map(({ path }) => path)).toEqual([
    "content/a.md",
    "content/b.md",
    "content/c.html",
    "content/d.html",
    "content/d.md",
    "content/e.org",
    "hugo.toml",
    "layouts/f.html",
  ]);
  expect(folder.typedPath?.("content/a.md")).toBe("content/a.html");
  expect(withTypedPaths({ notes: [], left: [{ path: "content/a.md", reason: "note-empty" }] }).left).toEqual([
    { path: "content/a.html", reason: "note-empty" },
  ]);
});

it("leaves other folders as they are", () => {
  const folder = blogInMemory({ "hugo.toml": "", "content/a.md": "글" });
  const read = readableForms(folder);
  expect(read.folder).toBe(folder);
  expect(read.withTypedPaths({ notes: [], left: [] })).toEqual({ notes: [], left: [] });
});
