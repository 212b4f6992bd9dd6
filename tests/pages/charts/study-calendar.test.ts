import { describe, expect, it } from "vitest";
import { studyCalendar } from "../../../src/pages/charts/study-calendar.ts";
import { day } from "../../support/study-note.ts";

const calendarOf = (...dates: readonly string[]) => studyCalendar(dates.map(day));

describe("studyCalendar", () => {
  it("ends with the newest note's day, in weeks from Sunday", () => {
    const weeks = calendarOf("2021-12-15")?.weeks ?? [];
    expect(weeks).toHaveLength(24);
    expect(weeks.slice(0, -1).every((week) => week.length === 7)).toBe(true);
    expect(weeks.at(-1)?.map(({ date }) => date)).toEqual(["2021-12-12", "2021-12-13", "2021-12-14", "2021-12-15"]);
    expect(weeks[0]?.[0]?.date).toBe("2021-07-04");
  });

  it("counts the notes of a day and the days with notes, older ones left out", () => {
    const calendar = calendarOf("2021-12-15", "2021-12-15", "2021-12-01", "2020-01-01");
    expect(calendar?.weeks.at(-1)?.at(-1)).toEqual({ date: "2021-12-15", notes: 2 });
    expect(calendar?.studied).toBe(2);
  });

  it("counts days in a row up to the newest, beyond the weeks it shows", () => {
    expect(calendarOf("2021-12-15", "2021-12-13")?.streak).toBe(1);
    expect(calendarOf("2021-03-01", "2021-02-28", "2021-02-27", "2021-02-25")?.streak).toBe(3);
  });

  it("is nothing without notes", () => {
    expect(calendarOf()).toBeNull();
  });
});
