import { expect, it } from "vitest";
import { findStreaks } from "../../../src/model/date/streaks.ts";
import { day } from "../../support/study-note.ts";

const streaks = (...dates: readonly string[]) =>
  findStreaks(dates.map(day)).map(({ first, last, days }) => `${first} ${last} ${days}`);

it("finds the days without a gap, newest first, over the ends of months and years", () => {
  expect(streaks("2022-01-01", "2021-12-31", "2021-12-15")).toEqual([
    "2021-12-31 2022-01-01 2",
    "2021-12-15 2021-12-15 1",
  ]);
});

it("counts a day once, however many notes it has", () => {
  expect(streaks("2021-12-15", "2021-12-15", "2021-12-14", "2021-12-14")).toEqual(["2021-12-14 2021-12-15 2"]);
});

it("finds none without a day", () => {
  expect(streaks()).toEqual([]);
});
