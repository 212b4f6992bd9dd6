import { expect, it } from "vitest";
import { isNoteFile, withoutNoteEnding } from "../../../src/model/note/note-file.ts";

it.each([
  ["posts/2021-12-15-lg.md", true, "posts/2021-12-15-lg"],
  ["메모.MARKDOWN", true, "메모"],
  ["a.md.md", true, "a.md"],
  ["a.mdx", false, "a.mdx"],
  ["md", false, "md"],
])("%s is a note's file: %s", (path, isNote, withoutEnding) => {
  expect(isNoteFile(path)).toBe(isNote);
  expect(withoutNoteEnding(path)).toBe(withoutEnding);
});
