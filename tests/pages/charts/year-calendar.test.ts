import { expect, it } from "vitest";
import { buildArchive } from "../../../src/index/lists/archive.ts";
import { permalinkOf } from "../../../src/model/address/permalink.ts";
import { yearCalendar } from "../../../src/pages/charts/year-calendar.ts";
import { studyNote } from "../../support/study-note.ts";

function calendarOf(...dates: readonly string[]) {
  const [year] = buildArchive(dates.map((date) => ({ note: studyNote({ date }), permalink: permalinkOf("/a/") })));
  if (year === undefined) throw new Error("The test names no day.");
  return yearCalendar(year);
}

it("has every day of the year with its notes, and the weekday it begins on", () => {
  const { days, firstWeekday } = calendarOf("2021-12-31", "2021-12-31", "2021-01-01");
  expect(firstWeekday).toBe(5);
  expect(days).toHaveLength(365);
  expect(days[0]).toEqual({ date: "2021-01-01", notes: 1 });
  expect(days.at(-1)).toEqual({ date: "2021-12-31", notes: 2 });
});

it("knows leap years, and the last year a calendar can write", () => {
  expect(calendarOf("2020-02-29").days).toHaveLength(366);
  expect(calendarOf("9999-12-31").days).toHaveLength(365);
});
