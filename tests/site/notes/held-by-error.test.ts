import { expect, it } from "vitest";
import type { SourcePath } from "../../../src/model/address/addresses.ts";
import type { StudyDate } from "../../../src/model/date/study-date.ts";
import { heldByError, holdBack } from "../../../src/site/notes/held-by-error.ts";
import { postPath, readLines } from "../../support/front-matter.ts";
import { studyNote } from "../../support/study-note.ts";

const today = "2022-01-01" as StudyDate;

function isHeld(line: string): boolean {
  return heldByError(readLines("title: a", "date: 2021-12-15", line).diagnostics, today).has(postPath);
}

it.each(["private: true", "publishDate: 2099-01-01", "expiryDate: 2021-12-31", "params: { draft: true }"])(
  "says that an error holds the note back: %s",
  (line) => expect(isHeld(line)).toBe(true),
);

it.each(["tagz: a", "publishDate: 2021-12-20", "expiryDate: 2099-01-01", "tags: 1: 2", "draft: true"])(
  "says nothing of others: %s",
  (line) => expect(isHeld(line)).toBe(false),
);

it("makes a draft of what it holds back", () => {
  const [one, other] = [
    studyNote({ source: "posts/a.md" as SourcePath }),
    studyNote({ source: "posts/b.md" as SourcePath }),
  ];
  const selection = { published: [one, other], heldBack: [] };
  expect(holdBack(selection, new Set([one.source]))).toEqual({
    published: [other],
    heldBack: [{ note: one, reason: "draft" }],
  });
  expect(holdBack(selection, new Set())).toEqual(selection);
});
