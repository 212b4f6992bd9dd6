import { expect, it } from "vitest";
import { noteVersions } from "../../../src/site/notes/note-versions.ts";
import { studyNote } from "../../support/study-note.ts";

it("a note's version is the one that is known of it", () => {
  const note = studyNote();
  expect(noteVersions((object) => (object === note ? "read from these bytes" : undefined))(note)).toBe(
    "read from these bytes",
  );
});

it("a note without a known version is identified by all its content", () => {
  const versionOf = noteVersions();
  expect(versionOf(studyNote({ title: "가" }))).toBe(versionOf(studyNote({ title: "가" })));
  expect(versionOf(studyNote({ title: "가" }))).not.toBe(versionOf(studyNote({ title: "나" })));
});

it("a note changed after it was read is another, even where the one it was made of is known", () => {
  const note = studyNote();
  const versionOf = noteVersions((object) => (object === note ? "known" : undefined));
  expect(versionOf({ ...note, wordCount: 7 })).not.toBe("known");
});

it("nothing but notes has a version", () => {
  expect(noteVersions()({ title: "가" })).toBeUndefined();
});
