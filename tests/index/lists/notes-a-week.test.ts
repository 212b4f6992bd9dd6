import { expect, it } from "vitest";
import { notesAWeek } from "../../../src/index/lists/notes-a-week.ts";
import { day } from "../../support/study-note.ts";

it("counts a year of weeks from Sunday to the newest note, weeks without a note too", () => {
  const weeks = notesAWeek(["2021-12-18", "2021-12-12", "2021-12-11", "2020-01-01"].map(day));
  expect(weeks).toHaveLength(53);
  expect(weeks.at(-1)).toEqual({ first: "2021-12-12", notes: 2 });
  expect(weeks.at(-2)).toEqual({ first: "2021-12-05", notes: 1 });
  expect(weeks.reduce((sum, { notes }) => sum + notes, 0)).toBe(3);
});

it("counts a note of the first of its days", () => {
  const [first] = notesAWeek(["2021-12-15", "2020-12-13"].map(day));
  expect(first).toEqual({ first: "2020-12-13", notes: 1 });
});

it("has no week without a note", () => {
  expect(notesAWeek([])).toEqual([]);
});
