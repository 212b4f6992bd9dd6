import { describe, expect, it } from "vitest";
import { dayInName, jekyllMoment, typedMoment } from "../../../src/import/jekyll/post-day.ts";

// Jekyll 4.3.1, `timezone: Asia/Seoul`.
describe("jekyllMoment", () => {
  it.each([
    ["2021-12-15", false, "2021-12-15", "00:00:00"],
    ["2021-12-15 23:30:00", false, "2021-12-16", "08:30:00"],
    ["2021-12-15 23:30:00", true, "2021-12-15", "23:30:00"],
    ["2021-12-15 23:30", false, "2021-12-15", "23:30:00"],
    ["2021-12-15 23:30:00 +0900", false, "2021-12-15", "23:30:00"],
    ["2021-12-15T23:30:00Z", false, "2021-12-16", "08:30:00"],
    ["2021-12-15 01:30:00 +9", false, "2021-12-15", "01:30:00"],
    ["2021-12-15 23:30:00 -05:00", true, "2021-12-16", "13:30:00"],
    ["2021-12-15 +0900", false, "2021-12-15", "00:00:00"],
    ["2021-12-15 7:05:00 PM", false, "2021-12-15", "19:05:00"],
    ["2021-12-15 24:00:00", false, "2021-12-16", "09:00:00"],
    ["December 15, 2021", false, "2021-12-15", "00:00:00"],
  ])("reads %j (text: %s) as %s %s", (typed, isText, day, time) => {
    expect(jekyllMoment({ typed, isText }, "Asia/Seoul")).toEqual({ day, time });
  });

  it.each(["어제", "12/15/2021", "2021-12-15 25:00:00"])("reads nothing in %j", (typed) => {
    expect(jekyllMoment({ typed, isText: false }, "Asia/Seoul")).toBeNull();
  });
});

describe("typedMoment", () => {
  it.each([
    ["2021-12-15 23:30:00 -0500", "2021-12-15", "23:30:00"],
    ["2021-12-15T23:30:00.000Z", "2021-12-15", "23:30:00"],
    ["2021-12-15 23:30", "2021-12-15", "23:30:00"],
    ["2021-12-15", "2021-12-15", "00:00:00"],
  ])("reads %j as its author's clock had it", (typed, day, time) => {
    expect(typedMoment(typed)).toEqual({ day, time });
  });

  it("reads nothing from what is not a date", () => {
    expect(typedMoment("어제")).toBeNull();
  });
});

describe("dayInName", () => {
  it.each([
    ["2021-12-15", "2021-12-15"],
    ["21-1-5", "2021-01-05"],
    ["2021-02-30", null],
  ])("reads %j as %j", (typed, day) => {
    expect(dayInName(typed)).toBe(day);
  });
});
