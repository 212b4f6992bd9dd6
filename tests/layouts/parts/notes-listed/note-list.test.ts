import { expect, it } from "vitest";
import { noteList } from "../../../../layouts/parts/notes-listed/note-list.ts";
import { permalinkOf } from "../../../../src/model/address/permalink.ts";
import { renderedSite } from "../../../support/rendered-site.ts";
import { studyNote } from "../../../support/study-note.ts";

it("keeps the notes' order, a card each", () => {
  const notes = ["둘", "하나"].map((title) => ({
    note: studyNote({ title }),
    permalink: permalinkOf("/notes/a/"),
    terms: [],
    picture: null,
  }));
  const list = noteList(notes, 2, renderedSite([]).site).text;
  expect(list.match(/<li><article class="card">/gu)).toHaveLength(2);
  expect(list.indexOf("둘")).toBeLessThan(list.indexOf("하나"));
});
