import { describe, expect, it } from "vitest";
import type { StudyDate } from "../../src/model/date/study-date.ts";
import { meantDay } from "../../src/writing/meant-day.ts";

const today = "2026-11-28" as StudyDate;

describe("A day as a person types it", () => {
  it.each([
    ["2026-11-20", "2026-11-20"],
    ["2026.11.20.", "2026-11-20"],
    ["2026년 11월 20일", "2026-11-20"],
    ["어제", "2026-11-27"],
    ["그저께", "2026-11-26"],
    [" 오늘 ", "2026-11-28"],
    ["내일", "2026-11-29"],
    ["Yesterday", "2026-11-27"],
    ["11/20", "2026-11-20"],
    ["11-28", "2026-11-28"],
    ["11월 20일", "2026-11-20"],
    ["11월 20일(금)", "2026-11-20"],
    ["11월 20일 금요일", "2026-11-20"],
    ["11/20 (금)", "2026-11-20"],
    ["11.22 일요일", "2026-11-22"],
    ["26.11.20(금)", "2026-11-20"],
    ["26년 11월 20일 금요일", "2026-11-20"],
    ["6.1", "2026-06-01"],
    ["11/25/2026", "2026-11-25"],
    ["25.11.2026", "2026-11-25"],
  ])("%s is %s", (typed, day) => {
    expect(meantDay(typed, today)).toEqual({ day });
  });

  it("is of the year before where this one has not come to it", () => {
    expect(meantDay("12/31", "2027-01-02" as StudyDate)).toEqual({ day: "2026-12-31" });
  });

  it.each([
    ["12/25", ["2026-12-25", "2025-12-25"]],
    ["20/11", ["2026-11-20"]],
    ["2/29", ["2028-02-29", "2024-02-29"]],
    ["1/2/2026", ["2026-01-02", "2026-02-01"]],
    ["26.11.20", ["2026-11-20"]],
    ["26.11.20(목)", ["2026-11-20"]],
    ["11월 20일(목)", ["2026-11-20"]],
    ["다음 주", []],
    ["", []],
  ])("%s is not certain and may be %j", (typed, offers) => {
    expect(meantDay(typed, today)).toEqual({ offers, isNoDay: false });
  });

  it.each([
    ["2026-02-30", ["2026-02-28"]],
    ["2026.2.30.", ["2026-02-28"]],
    ["2026-13-05", ["2026-05-13"]],
    ["11/31", ["2025-11-30"]],
    ["9월 31일", ["2026-09-30"]],
    ["2/30", ["2026-02-28"]],
    ["13/32", []],
  ])("%s is no day of the calendar and may be %j", (typed, offers) => {
    expect(meantDay(typed, today)).toEqual({ offers, isNoDay: true });
  });
});
