import { expect, it } from "vitest";
import { ownLanguage } from "../../../src/model/note/own-language.ts";
import { placed, studyNote } from "../../support/study-note.ts";

it.each([
  ["en", "en"],
  ["zh-Hant", "zh-Hant"],
  ["한국어", null],
  ["en_US", null],
  ["english", null],
  ["", null],
])("a note that says it is in %j is in %j", (typed, language) => {
  expect(ownLanguage(studyNote({ frontMatter: { language: placed(typed) } }))).toBe(language);
});

it("a note that says nothing has no language of its own", () => {
  expect(ownLanguage(studyNote())).toBeNull();
});
