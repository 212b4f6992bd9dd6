import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { likelyDate, nearestDate, readTypedDate } from "../../../../src/parse/front-matter/fields/typed-date.ts";

describe("A typed date", () => {
  it.each([
    ["2021-12-15", "2021-12-15", null],
    ["2021-12-15 09:00", "2021-12-15", "09:00:00"],
    ["2021-12-15 9:05:07", "2021-12-15", "09:05:07"],
    ["2021-12-15T09:00:00", "2021-12-15", "09:00:00"],
    ["2021-12-15 09:00:00 +0900", "2021-12-15", "09:00:00"],
    ["2021-12-15 09:00:00 +09:00", "2021-12-15", "09:00:00"],
    ["2021-12-15 23:30:00 +0000", "2021-12-16", "08:30:00"],
    ["2021-12-15T23:30:00Z", "2021-12-16", "08:30:00"],
    ["2021-12-15T23:30:00.123Z", "2021-12-16", "08:30:00"],
    ["2021-12-31 20:00:00 -0500", "2022-01-01", "10:00:00"],
    ["2021-12-15 01:00 +12", "2021-12-14", "22:00:00"],
    ["2024-02-29", "2024-02-29", null],
  ])("%s is %s at %s in Seoul", (text, day, time) => {
    expect(readTypedDate(text, "Asia/Seoul")).toEqual({ kind: "date", value: { day, time } });
  });

  it("without an offset is the site's own time, wherever that is", () => {
    const value = { day: "2021-12-15", time: "09:00:00" };
    expect(readTypedDate("2021-12-15 09:00", "America/New_York")).toEqual({ kind: "date", value });
  });

  it.each(["2021-02-30", "2021-13-45", "2023-02-29", "2021-00-10", "2021-12-00", "2021-02-30 09:00"])(
    "%s is no day",
    (text) => {
      expect(readTypedDate(text, "Asia/Seoul").kind).toBe("impossible");
    },
  );

  it.each([
    "yesterday",
    "21.12.15",
    "2021-1-2",
    "2021.12.15",
    "20211215",
    "2021-12-15 25:00",
    "2021-12-15 09:60",
    "2021-12-15 09",
    "2021-12-15x",
    "2021-12-15 09:00 +99:99",
    "",
  ])("%j cannot be read", (text) => {
    expect(readTypedDate(text, "Asia/Seoul").kind).toBe("unreadable");
  });

  it.each([
    ["2021.12.15", "2021-12-15"],
    ["2021. 1. 2.", "2021-01-02"],
    ["2021/12/15", "2021-12-15"],
    ["2021-1-2", "2021-01-02"],
    ["2021년 12월 15일", "2021-12-15"],
    ["20211215", "2021-12-15"],
    ["21.12.15", "2021-12-15"],
    ["211215", "2021-12-15"],
    ["2021-02-30", "2021-02-28"],
    ["2024-02-30", "2024-02-29"],
    ["2021-13-45", "2021-12-31"],
    ["2021-00-00", "2021-01-01"],
    ["2021-12-15 KST", "2021-12-15"],
    ["yesterday", null],
    ["2021", null],
    ["15 December 2021", null],
  ])("%s is nearest to %s", (text, nearest) => {
    expect(nearestDate(text)).toBe(nearest);
  });

  it.each([
    ["2021.12.15", "2021-12-15"],
    ["2021-02-30", "2021-02-28"],
    ["21-11-31", "2021-11-30"],
    ["2021-13-05", "2021-05-13"],
    ["2021-13-45", null],
    ["2021-00-10", null],
    ["어제", null],
  ])("%s was likely meant as %s", (text, likely) => {
    expect(likelyDate(text)).toBe(likely);
  });

  it("never fails, and what it accepts as a date it reads", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.stringMatching(/^\d{2,4}[-./]\d{1,2}[-./]\d{1,2}( \d{1,2}:\d{2})?( ?[+-]\d{4})?$/u)),
        (text) => {
          readTypedDate(text, "Asia/Seoul");
          for (const near of [nearestDate(text), likelyDate(text)])
            if (near !== null) expect(readTypedDate(near, "Asia/Seoul").kind).toBe("date");
        },
      ),
    );
  });
});
