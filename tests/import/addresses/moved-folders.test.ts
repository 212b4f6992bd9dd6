import { expect, it } from "vitest";
import { movedFolders } from "../../../src/import/addresses/moved-folders.ts";
import { settleNote } from "../../../src/import/notes/settle-note.ts";
import { importSettings, post } from "../../support/blog-in-memory.ts";

function moved(lists: readonly string[], lines: readonly string[] = [], old: readonly string[] = []) {
  const text = post(["title: a", "date: 2021-12-15", ...lines]);
  const note = settleNote({ from: "a.md", to: "a.md", text, changes: [] }, old, importSettings);
  return movedFolders([note, note], () => lists);
}

it("are told once each, with the category or tag of that name, or the archive", () => {
  expect(moved(["/posts/", "/Economy/", "/a/fx/"], ["categories: [economy]", "tags: [FX]"])).toEqual([
    { from: "/Economy/", to: "/categories/economy/" },
    { from: "/a/fx/", to: "/tags/fx/" },
    { from: "/posts/", to: "/archive/" },
  ]);
});

it("are none that a note or the site has", () => {
  expect(moved(["/categories/", "/archive/", "/notes/a/", "/old/"], [], ["/old/"])).toEqual([]);
});

it.each(["draft: true", "unlisted: true"])("are none of a note with %s", (line) => {
  expect(moved(["/posts/"], [line])).toEqual([]);
});
