import { describe, expect, it } from "vitest";
import { dayBeforeClock } from "../../../src/import/front-matter/day-before-clock.ts";

describe("dayBeforeClock", () => {
  it.each([
    ["2021-02-01 14:02:88", "2021-02-01", "14:02:88"],
    ["2021-02-01T25:02:08+09:00", "2021-02-01", "25:02:08+09:00"],
    ["2021-2-1 24:00", "2021-02-01", "24:00"],
    ["2021.02.01. 09:60:00 +0900", "2021-02-01", "09:60:00 +0900"],
  ])("%s is the day %s with the time %s aside", (typed, day, time) => {
    expect(dayBeforeClock(typed)).toEqual({ day, time });
  });

  it.each(["2021-02-01", "2021-02-01 14:02:08", "2021-02-30 14:02:88", "2021-02-01 soon", "14:02:88", ""])(
    "%j is none",
    (typed) => {
      expect(dayBeforeClock(typed)).toBeNull();
    },
  );
});
