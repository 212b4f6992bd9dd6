import { expect, it } from "vitest";
import { type ListAddressOf, movedLists } from "../../../src/import/addresses/moved-lists.ts";
import { settleNote } from "../../../src/import/notes/settle-note.ts";
import { importSettings, post } from "../../support/blog-in-memory.ts";

const addressOf: ListAddressOf = (list, word) => (list === "tags" ? `/tags/${word.toLowerCase()}/` : null);

function moved(...lines: readonly string[]) {
  const text = post(["title: a", "date: 2021-12-15", ...lines]);
  const note = settleNote({ from: "a.md", to: "a.md", text, changes: [] }, [], importSettings);
  return movedLists([note, note], addressOf);
}

it("are reported once each, but not if they stay or are a place of the new site", () => {
  expect(moved("tags: [C++, c/c++, 금리, c-plus-plus]", "categories: [C++]")).toEqual([
    { from: "/tags/c++/", to: "/tags/c-plus-plus/" },
    { from: "/tags/c/c++/", to: "/tags/c-c-plus-plus/" },
  ]);
});

it.each(["draft: true", "unlisted: true"])("are none of a note with %s", (line) => {
  expect(moved("tags: [C++]", line)).toEqual([]);
});
