import { expect, it } from "vitest";
import { permalinkOf } from "../../src/model/address/permalink.ts";
import { SearchParts } from "../../src/search/search-parts.ts";
import { studyNote } from "../support/study-note.ts";

it("a note is read for search once, wherever it is published", () => {
  const parts = new SearchParts();
  const note = studyNote({ title: "금리" });
  const part = parts.of({ note, permalink: permalinkOf("/a/") });
  expect(parts.of({ note, permalink: permalinkOf("/b/") })).toBe(part);
});

it("a changed note is read again", () => {
  const parts = new SearchParts();
  const of = (title: string) => parts.of({ note: studyNote({ title }), permalink: permalinkOf("/a/") });
  expect(of("금리").hash).not.toBe(of("환율").hash);
  expect(of("금리").title).toEqual(of("금리").title);
  expect(of("금리").title).not.toEqual(of("환율").title);
});

it("a note is read again when it is found by other spellings of its keywords", () => {
  const parts = new SearchParts();
  const note = studyNote({ title: "LG" });
  const of = (otherSpellings: readonly string[]) => parts.of({ note, permalink: permalinkOf("/a/"), otherSpellings });
  expect(of([]).hash).not.toBe(of(["LG", "엘지"]).hash);
});
