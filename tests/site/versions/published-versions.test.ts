import { expect, it } from "vitest";
import { permalinkOf } from "../../../src/model/address/permalink.ts";
import type { PublishedNote } from "../../../src/model/library.ts";
import { fingerprint } from "../../../src/site/versions/fingerprint.ts";
import { noteVersions } from "../../../src/site/versions/note-versions.ts";
import { publishedVersions } from "../../../src/site/versions/published-versions.ts";
import { question, somewhere, studyNote } from "../../support/study-note.ts";

const address = permalinkOf("/notes/a/");

/** The fingerprint of a page with a listed note. */
function pageOf(published: PublishedNote): string {
  return fingerprint({ notes: [published] }, publishedVersions({ notes: [published], unlisted: [] }, noteVersions()));
}

it("a published note is the same while its note, its address and its other spellings are", () => {
  const page = pageOf({ note: studyNote(), permalink: address });
  expect(pageOf({ note: studyNote(), permalink: address })).toBe(page);
  const others = [
    pageOf({ note: studyNote({ title: "다른 제목" }), permalink: address }),
    pageOf({ note: studyNote(), permalink: permalinkOf("/notes/b/") }),
    pageOf({ note: studyNote(), permalink: address, otherSpellings: ["엘지"] }),
  ];
  expect(new Set([page, ...others]).size).toBe(4);
});

it("each is described once, listed or not", () => {
  const [listed, unlisted] = [studyNote({ id: "a" }), studyNote({ id: "b" })].map((note) => ({
    note,
    permalink: address,
  }));
  if (listed === undefined || unlisted === undefined) throw new Error("No notes");
  const asked: object[] = [];
  const versionOf = publishedVersions({ notes: [listed], unlisted: [unlisted] }, (object) => {
    asked.push(object);
    return "sections" in object ? "known" : undefined;
  });
  const versions = [listed, unlisted, listed, unlisted].map((note) => versionOf(note));
  expect(versions.slice(2)).toEqual(versions.slice(0, 2));
  expect(asked.filter((object) => object === listed.note || object === unlisted.note)).toHaveLength(2);
});

it("a highlight and a question are known by their places in a note, and are others when it is another", () => {
  const versionsIn = (title: string) => {
    const highlights = ["금리", "금리"].map((text) => ({ color: "red", text, place: somewhere }));
    const note = studyNote({ title, highlights, questions: [question()] });
    const versionOf = publishedVersions({ notes: [{ note, permalink: address }], unlisted: [] }, noteVersions());
    return [...note.highlights, ...note.questions].map((part) => versionOf(part));
  };
  expect(versionsIn("가")).toEqual(versionsIn("가"));
  expect(new Set([...versionsIn("가"), ...versionsIn("나")]).size).toBe(6);
});

it("nothing else has a version but what is known of it", () => {
  const versionOf = publishedVersions({ notes: [], unlisted: [] }, (object) => ("id" in object ? "known" : undefined));
  expect([versionOf({ id: "a" }), versionOf({ note: "a" })]).toEqual(["known", undefined]);
});
