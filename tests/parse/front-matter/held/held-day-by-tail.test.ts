import { describe, expect, it } from "vitest";
import { heldDayByTail } from "../../../../src/parse/front-matter/held/held-day-by-tail.ts";
import { fixed, readLines, readPost, seen } from "../../../support/front-matter.ts";

describe("The day of a date after a value", () => {
  it.each([
    ...["title: a date: 2099-01-01", 'title: "a" date: 2099-01-01', "tags: a, 날짜: 2099-01-01"],
    ...["title: a | date: 2099-01-01 09:00", "title: a date: 2099.1.1", "title: a publishDate: 2099-01-01"],
  ])("is found: %j", (line) => {
    expect(heldDayByTail(line)).toBe("2099-01-01");
  });

  it.each([
    ...["date: 2099-01-01", "title: 2099-01-01", "title: 'a date: 2099-01-01'", "title: a update: 2099-01-01"],
    ...["title: a date: 2099-01-01 까지", "title: a date: 내일"],
  ])("is in no other line: %j", (line) => {
    expect(heldDayByTail(line)).toBeNull();
  });

  const told = (...lines: readonly string[]) =>
    seen(readLines(...lines).diagnostics).filter((line) => line.startsWith("front-matter-held"));

  it("is an error if it is later than the note's own, and is not quoted away", () => {
    expect(told("title: a date: 2099-01-01", "date: 2021-01-01")).toEqual(["front-matter-held-outside 2:1-2:26"]);
    const text = '---\ntitle: "a" date: 2099-01-01\ndate: 2021-01-01\n---\n';
    expect(fixed(text, readPost(text).diagnostics)).toBe(text);
  });

  it("is none otherwise", () => {
    expect(told("title: a date: 2019-01-01", "date: 2021-01-01")).toEqual([]);
    expect(told("title: a date: 2099-01-01", "date: 2021-01-01", "draft: true")).toEqual([]);
  });
});
