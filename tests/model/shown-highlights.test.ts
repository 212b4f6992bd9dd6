import { expect, it } from "vitest";
import { shownHighlights } from "../../src/model/shown-highlights.ts";
import { somewhere, studyNote } from "../support/study-note.ts";

const highlights = [{ color: "red", text: "표시", place: somewhere }];

it("shows the marked passages of an article that the site shows, whole or in part", () => {
  expect(shownHighlights(studyNote({ highlights }), { articleMode: "full" })).toEqual(highlights);
  expect(shownHighlights(studyNote({ highlights }), { articleMode: "highlights" })).toEqual(highlights);
});

it("shows none of an article that is left to its link, whoever says so", () => {
  expect(shownHighlights(studyNote({ highlights }), { articleMode: "link" })).toEqual([]);
  const note = studyNote({ highlights, frontMatter: { articleMode: "link" } });
  expect(shownHighlights(note, { articleMode: "full" })).toEqual([]);
});
