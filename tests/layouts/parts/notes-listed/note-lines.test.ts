import { expect, it } from "vitest";
import { noteLines } from "../../../../layouts/parts/notes-listed/note-lines.ts";
import { permalinkOf } from "../../../../src/model/address/permalink.ts";
import { renderedSite } from "../../../support/rendered-site.ts";
import { studyNote } from "../../../support/study-note.ts";

it("writes each note on a line: its day without the year, and its title", () => {
  const published = { note: studyNote({ date: "2021-12-05", title: "A & B" }), permalink: permalinkOf("/notes/a/") };
  expect(noteLines([published], renderedSite([]).site).text).toBe(
    '<ol class="note-lines"><li><time datetime="2021-12-05">12.05 일</time> <a href="/notes/a/">A &amp; B</a></li></ol>',
  );
});
