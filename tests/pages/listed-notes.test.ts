import { expect, it } from "vitest";
import { buildLibrary } from "../../src/index/build-library.ts";
import { listedNotes } from "../../src/pages/listed-notes.ts";
import { type NoteTold, siteConfig, studyNote } from "../support/study-note.ts";

function namesOf(told: NoteTold, listName?: string): readonly string[] {
  const library = buildLibrary([studyNote(told)], siteConfig());
  return listedNotes(library.notes, library, listName).flatMap(({ terms }) => terms.map(({ name }) => name));
}

it("says the first tags of a note, else its categories", () => {
  expect(namesOf({ tags: ["하나", "둘", "셋", "넷"], categories: ["doc"] })).toEqual(["하나", "둘", "셋"]);
  expect(namesOf({ categories: ["doc"] })).toEqual(["doc"]);
  expect(namesOf({})).toEqual([]);
});

it("does not say of every note of a tag that it has the tag", () => {
  expect(namesOf({ tags: ["economy", "AI"] }, "economy")).toEqual(["AI"]);
  expect(namesOf({ tags: ["economy"], categories: ["doc"] }, "economy")).toEqual([]);
});

it("leads to the page of the term", () => {
  const library = buildLibrary([studyNote({ tags: ["AI"] })], siteConfig());
  expect(listedNotes(library.notes, library)[0]?.terms).toEqual([{ name: "AI", permalink: "/tags/ai/" }]);
});
