import { expect, it } from "vitest";
import { changedOn } from "../../../src/model/note/changed-on.ts";
import { day, placed, studyNote } from "../../support/study-note.ts";

it.each([
  ["2022-01-02", "2022-01-02"],
  ["2021-12-15", "2021-12-15"],
  ["2020-01-02", "2021-12-15"],
])("a note of 15 December 2021 whose author says %s was last changed on %s", (said, changed) => {
  const lastModified = placed({ day: day(said), time: "10:00:00" });
  expect(changedOn(studyNote({ date: "2021-12-15", frontMatter: { lastModified } }))).toBe(changed);
});

it("a note that was never changed counts as changed on the day it was written", () => {
  expect(changedOn(studyNote({ date: "2021-12-15" }))).toBe("2021-12-15");
});
