import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  dayAfter,
  dayOf,
  daysBetween,
  isBefore,
  likelyDay,
  momentIn,
  monthOf,
  nearestDay,
  readStudyDate,
  type StudyDate,
  studyDate,
  weekdayOf,
  yearOf,
} from "../../../src/model/date/study-date.ts";

function day(text: string): StudyDate {
  const date = readStudyDate(text);
  if (date === null) throw new Error(`${text} is no day`);
  return date;
}

describe("a study date", () => {
  it("is a day that exists, never one that rolled over from another", () => {
    expect(studyDate(2021, 12, 15)).toBe("2021-12-15");
    expect(studyDate(2021, 2, 30)).toBeNull();
    expect(studyDate(2021, 13, 1)).toBeNull();
    expect(studyDate(2024, 2, 29)).toBe("2024-02-29");
    expect(studyDate(2023, 2, 29)).toBeNull();
  });

  it("is exactly every day in JavaScript's own calendar", () => {
    const number = (max: number) => fc.integer({ min: -1, max });
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 9999 }), number(14), number(33), (year, month, dayOfMonth) => {
        const instant = new Date(Date.UTC(year, month - 1, dayOfMonth));
        const isSame = instant.getUTCMonth() === month - 1 && instant.getUTCDate() === dayOfMonth;
        expect(studyDate(year, month, dayOfMonth)).toBe(isSame ? instant.toISOString().slice(0, 10) : null);
      }),
    );
    expect([studyDate(21, 12, 15), studyDate(10_000, 1, 1), studyDate(Number.NaN, 1, 1)]).toEqual([null, null, null]);
    expect([studyDate(2021, 1, Number.NaN), studyDate(2021, Number.NaN, 1)]).toEqual([null, null]);
  });

  it.each(["2021-1-2", "21-12-15", "2021/12/15", "2021-02-30", "2021-12-15T00:00", " 2021-12-15", "yesterday", ""])(
    "is not read from %j",
    (text) => {
      expect(readStudyDate(text)).toBeNull();
    },
  );

  it("knows its year, month, day and weekday", () => {
    const date = day("2021-12-05");
    expect([yearOf(date), monthOf(date), dayOf(date), weekdayOf(date)]).toEqual([2021, 12, 5, 0]);
    expect(weekdayOf(day("2021-12-15"))).toBe(3);
  });

  it("counts days over months, leap days and the change of the clocks", () => {
    expect(daysBetween(day("2024-02-28"), day("2024-03-01"))).toBe(2);
    expect(daysBetween(day("2021-12-31"), day("2021-12-31"))).toBe(0);
    expect(daysBetween(day("2022-01-01"), day("2021-12-31"))).toBe(-1);
    expect(daysBetween(day("2021-03-01"), day("2021-04-01"))).toBe(31);
  });

  it("counts whole days, as many as lead from one to the other", () => {
    const days = fc.date({ min: new Date("0100-01-01"), max: new Date("9999-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(days, days, (one, other) => {
        const [first, second] = [day(one.toISOString().slice(0, 10)), day(other.toISOString().slice(0, 10))];
        expect(Number.isInteger(daysBetween(first, second))).toBe(true);
        expect(dayAfter(first, daysBetween(first, second))).toBe(second);
      }),
    );
  });

  it("sorts as text the way days follow each other", () => {
    const days = fc.date({ min: new Date("1900-01-01"), max: new Date("2999-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(days, days, (one, other) => {
        const [first, second] = [day(one.toISOString().slice(0, 10)), day(other.toISOString().slice(0, 10))];
        expect([first, second].toSorted()).toEqual(daysBetween(first, second) >= 0 ? [first, second] : [second, first]);
      }),
    );
  });
});

describe("the day after a day", () => {
  it("crosses months, years and the twenty-ninth of February, both ways", () => {
    expect(dayAfter(day("2020-02-28"), 1)).toBe("2020-02-29");
    expect(dayAfter(day("2021-12-31"), 1)).toBe("2022-01-01");
    expect(dayAfter(day("2021-03-01"), -1)).toBe("2021-02-28");
    expect(dayAfter(day("2021-12-15"), -165)).toBe("2021-07-03");
  });
});

describe("the day nearest to one that the calendar lacks", () => {
  it.each([
    [2021, 2, 30, "2021-02-28"],
    [2024, 2, 31, "2024-02-29"],
    [2021, 13, 45, "2021-12-31"],
    [2021, 0, 0, "2021-01-01"],
    [2021, 12, 15, "2021-12-15"],
    [12_345, 1, 1, null],
  ])("of %i-%i-%i is %s", (year, month, date, nearest) => {
    expect(nearestDay(year, month, date)).toBe(nearest);
  });
});

describe("the day likely meant by one that the calendar lacks", () => {
  it.each([
    [2021, 2, 30, "2021-02-28"],
    [2021, 11, 31, "2021-11-30"],
    [2021, 12, 15, "2021-12-15"],
    [2021, 15, 12, "2021-12-15"],
    [2021, 31, 2, null],
    [2021, 13, 45, null],
    [2021, 45, 3, null],
    [2021, 0, 5, null],
    [2021, 5, 0, null],
    [2021, 5, 32, null],
  ])("of %i-%i-%i is %s", (year, month, date, likely) => {
    expect(likelyDay(year, month, date)).toBe(likely);
  });
});

describe("the wall clock of a place", () => {
  it("may show another day than the clock of another place", () => {
    const instant = new Date("2021-12-14T15:30:05Z");
    expect(momentIn(instant, "Asia/Seoul")).toEqual({ day: "2021-12-15", time: "00:30:05" });
    expect(momentIn(instant, "America/New_York")).toEqual({ day: "2021-12-14", time: "10:30:05" });
  });
});

describe("isBefore", () => {
  const moment = (day: string, time: string) => ({ day: day as StudyDate, time });
  it("compares the day, and on one day the time", () => {
    const noon = moment("2021-12-15", "12:00:00");
    expect(
      [moment("2021-12-14", "23:59:59"), moment("2021-12-15", "11:59:59")].every((one) => isBefore(one, noon)),
    ).toBe(true);
    expect(
      [noon, moment("2021-12-15", "12:00:01"), moment("2021-12-16", "00:00:00")].some((one) => isBefore(one, noon)),
    ).toBe(false);
  });
});
