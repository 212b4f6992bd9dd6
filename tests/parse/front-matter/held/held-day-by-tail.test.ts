import { describe, expect, it } from "vitest";
import { heldDayByTail } from "../../../../src/parse/front-matter/held/held-day-by-tail.ts";
import { fixed, readLines, readPost, seen } from "../../../support/front-matter.ts";

describe("The day of a date after a value", () => {
  it.each([
    ...["title: a date: 2099-01-01", 'title: "a" date: 2099-01-01', "tags: a, 날짜: 2099-01-01"],
    ...["title: a | date: 2099-01-01 09:00", "title: a date: 2099.1.1", "title: a publishDate: 2099-01-01"],
  ])("is found: %j", (line) => {
    expect(heldDayByTail(line)).toMatchObject({ kind: "first", day: "2099-01-01" });
  });

  it.each([
    ...["2099년 1월 1일", "20990101", "Jan 1, 2099", "1 January 2099", "2099-01-01T09:00:00", "2099년 1월 1일 09:00"],
    ...["'2099-01-01'", "2099. 1. 1. |"],
  ])("is read as date: reads it: %j", (day) => {
    expect(heldDayByTail(`title: T date: ${day}`)).toMatchObject({ kind: "first", day: "2099-01-01" });
  });

  it("is the last that may be meant, and the first on which a note is taken down", () => {
    expect(heldDayByTail("title: T date: 1/2/2099")).toMatchObject({ kind: "first", day: "2099-02-01" });
    for (const name of ["expiryDate", "만료일"])
      expect(heldDayByTail(`title: T ${name}: 2020-01-01`)).toEqual({ name, kind: "last", day: "2020-01-01" });
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

  it("is an error whenever it may take the note down", () => {
    const { diagnostics } = readLines("title: T expiryDate: 2020-01-01", "date: 2021-01-01");
    expect(diagnostics.map(({ facts }) => facts)).toContainEqual(
      expect.objectContaining({ key: "draft", lastDay: { name: "expiryDate", day: "2020-01-01" }, where: "tail" }),
    );
    expect(told("title: T 만료일: 2020-01-01")).toEqual(["front-matter-held-outside 2:1-2:25"]);
    expect(told("title: T 만료일: 2020-01-01", "draft: true")).toEqual([]);
  });

  it("is none otherwise", () => {
    expect(told("title: a date: 2019-01-01", "date: 2021-01-01")).toEqual([]);
    expect(told("title: a date: 2099-01-01", "date: 2021-01-01", "draft: true")).toEqual([]);
  });
});
