import { expect, it } from "vitest";
import type { SourcePath } from "../../../src/model/address/addresses.ts";
import { decodeNote, encodeNote, type SectionWords } from "../../../src/site/notes/note-cache/note-text.ts";
import { parsePost } from "../../../src/site/notes/parse-post.ts";
import { noteVersions } from "../../../src/site/versions/note-versions.ts";
import { plainSettings } from "../../support/parse-body.ts";
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

it("a note has the same content whether it was just parsed or comes from the cache", () => {
  const text = "---\ntitle: 가\n---\n\n# 기사\n\n글[^1] ![[그림.png]]\n\n[^1]: 각주\n\n## 요약\n\n금리가 올랐다.\n";
  const parsed = parsePost({ path: "posts/2021-12-15-a.md" as SourcePath, text }, plainSettings);
  const { data, words } = encodeNote(parsed);
  const read: readonly SectionWords[] = JSON.parse(words);
  const { note } = decodeNote(data, () => read);
  const versionOf = noteVersions();
  expect(note?.sections.length).toBeGreaterThan(1);
  expect(versionOf(note ?? {})).toBe(versionOf(parsed.note ?? {}));
});

it("nothing but notes has a version", () => {
  expect(noteVersions()({ title: "가" })).toBeUndefined();
});
