import { expect, it } from "vitest";
import { permalinkOf } from "../../../src/model/address/permalink.ts";
import { timelineOf } from "../../../src/pages/charts/timeline.ts";
import { day, studyNote } from "../../support/study-note.ts";

const timeline = (until: string, ...dates: readonly string[]) =>
  timelineOf(
    dates.map((date) => ({ note: studyNote({ date }), permalink: permalinkOf("/a/") })),
    day(until),
  );

it("counts the notes of each month, oldest first, with its place on the line", () => {
  expect(timeline("2022-01-31", "2022-01-02", "2021-12-15", "2021-12-01", "2020-12-31")).toEqual({
    first: { year: 2020, month: 12 },
    last: { year: 2022, month: 1 },
    length: 14,
    months: [
      { year: 2020, month: 12, notes: 1, position: 0 },
      { year: 2021, month: 12, notes: 2, position: 12 },
      { year: 2022, month: 1, notes: 1, position: 13 },
    ],
  });
});

it("continues to the site's newest note, so that gaps are visible, and shows at least a year", () => {
  expect(timeline("2022-06-08", "2022-02-01", "2022-01-01")).toMatchObject({
    first: { year: 2021, month: 7 },
    last: { year: 2022, month: 6 },
    length: 12,
  });
});

it("is null while all notes are from one month", () => {
  expect(timeline("2022-06-08", "2022-02-01", "2022-02-20")).toBeNull();
  expect(timeline("2022-06-08")).toBeNull();
});
