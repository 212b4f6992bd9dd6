import { describe, expect, it } from "vitest";
import { isTimetable } from "../../../../src/parse/front-matter/held/timetable.ts";
import { fieldIn, readLines, seen } from "../../../support/front-matter.ts";

function told(...lines: readonly string[]): readonly string[] {
  return seen(readLines("title: a", "date: 2021-12-15", ...lines).diagnostics).filter((line) => line.includes("held"));
}

describe("A timetable", () => {
  it.each([
    ["schedule: [2099-01-03, 2099-01-04]"],
    ["schedule:", "  - 2099-01-03", "  - 2099-01-04"],
    ["schedule:", "  - 2099-01-03: 제주", "  - 2099-01-04: 서울"],
    ["Schedule:", "  - {day: 2099-01-03, topic: draft}", "  - {day: 2099-01-10, topic: status}"],
    ["예약: [2099-01-03, 2099-01-04]"],
    ["meta:", "  schedule:", "    - {date: 2099-01-03, topic: a}", "    - {date: 2099-01-10, topic: b}"],
  ])("holds no note back: %j", (...lines) => {
    expect(told(...lines)).toEqual([]);
  });

  it.each([
    ["schedule: 2099-01-03"],
    ["schedule: [2099-01-03]"],
    ['schedule: [2099-01-03, "10:00"]'],
    ["예약: [2099-01-03, 오전 9시]"],
    ["schedule: [2099-01-03, draft]"],
    ["schedule:", "  - day: 2099-01-03", "    time: 10:00"],
    ["schedule:", "  - date: 2099-01-03", "    place: 제주"],
    ["schedule:", "  date: 2099-01-03"],
    ["schedule:", "  - date: 2099-01-03"],
    ["schedule:", "  - {date: 2099-01-03, draft: true}"],
    ["schedule:", "  - {publishDate: 2099-01-03, place: a}"],
    ["publishDate: [2099-01-03, 2099-01-04]"],
  ])("is something else: %j", (...lines) => {
    expect(told(...lines)).toHaveLength(1);
  });

  it("is told by its name and its items", () => {
    expect(isTimetable("schedule", fieldIn("schedule: [2099-01-03, 2099-01-04]").node)).toBe(true);
    expect(isTimetable("embargo", fieldIn("embargo: [a, b]").node)).toBe(false);
    expect(isTimetable("schedule", fieldIn("schedule: a").node)).toBe(false);
  });
});
