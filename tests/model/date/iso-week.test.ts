import { describe, expect, it } from "vitest";
import { dayOfYear, isoWeekdayOf, isoWeekOf } from "../../../src/model/date/iso-week.ts";
import { day } from "../../support/study-note.ts";

describe("weeks of ISO 8601", () => {
  it.each([
    ["2021-01-01", 2020, 53, 5],
    ["2021-01-03", 2020, 53, 7],
    ["2021-01-04", 2021, 1, 1],
    ["2018-12-31", 2019, 1, 1],
    ["2020-12-31", 2020, 53, 4],
    ["2022-01-01", 2021, 52, 6],
    ["2021-12-15", 2021, 50, 3],
  ])("put %s into %i, week %i, day %i", (date, year, week, weekday) => {
    expect(isoWeekOf(day(date))).toEqual({ year, week });
    expect(isoWeekdayOf(day(date))).toBe(weekday);
  });
});

describe("dayOfYear", () => {
  it.each([
    ["2021-01-01", 1],
    ["2021-12-31", 365],
    ["2020-12-31", 366],
  ])("counts %s as %i", (date, count) => {
    expect(dayOfYear(day(date))).toBe(count);
  });
});
