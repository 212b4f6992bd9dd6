import { describe, expect, it } from "vitest";
import { possibleDays } from "../../../../src/parse/front-matter/held/possible-days.ts";

describe("the days that some words may mean", () => {
  it.each([
    ["2099-01-02", "2099-01-02", "2099-01-02"],
    ["2098-12-31T23:00:00Z", "2099-01-01", "2099-01-01"],
    ["Jan 1, 2099", "2099-01-01", "2099-01-01"],
    ["Thu, 05 Mar 2026 10:00:00 GMT", "2026-03-05", "2026-03-05"],
    ["2099년 1월 2일", "2099-01-02", "2099-01-02"],
    ["02/01/2099", "2099-01-02", "2099-02-01"],
    ["2099-02", "2099-02-01", "2099-02-28"],
    ["2099년 1월", "2099-01-01", "2099-01-31"],
    ["early 2099", "2099-01-01", "2099-12-31"],
  ])("of %j are from %s to %s", (typed, first, last) => {
    expect(possibleDays(typed, "Asia/Seoul")).toEqual({ first, last });
  });

  it.each(["TBD", "곧", "", "12:30", `${"긴 글 ".repeat(20)}2099`])("are unknown for %j", (typed) => {
    expect(possibleDays(typed, "Asia/Seoul")).toBeNull();
  });
});
