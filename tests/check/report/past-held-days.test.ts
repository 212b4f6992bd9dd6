import { describe, expect, it } from "vitest";
import { withPastHeldDays } from "../../../src/check/report/past-held-days.ts";
import type { StudyDate } from "../../../src/model/date/study-date.ts";
import { readLines, readPost } from "../../support/front-matter.ts";

const today = "2026-11-28" as StudyDate;

const rulesAt = (today: string, line: string) =>
  withPastHeldDays(readLines("title: a", "date: 2021-12-15", line).diagnostics, today as StudyDate).map(
    ({ rule }) => rule,
  );

describe("a day until which a note was held back elsewhere", () => {
  it.each([
    ["2021-12-19", "front-matter-held-day"],
    ["2021-12-20", "front-matter-held-day"],
    ["2021-12-21", "front-matter-held-day"],
    ["2021-12-22", "front-matter-theme-key"],
    ["2026-11-28", "front-matter-theme-key"],
  ])("is reported on %s by %s: once past in every time zone, it stops nothing", (today, rule) => {
    expect(rulesAt(today, "publishDate: 2021-12-20T23:00:00Z")).toEqual([
      // In Korea this is already the next day.
      today === "2021-12-22" ? "front-matter-held-day" : rule,
    ]);
    expect(rulesAt(today, "publishDate: 2021-12-20")).toEqual([rule]);
  });

  it("is reported as an unknown name if the author made it up", () => {
    expect(rulesAt("2026-11-28", "발행일: 2021-12-20")).toEqual(["front-matter-unknown-key"]);
  });

  it("leaves every other problem", () => {
    expect(rulesAt("2026-11-28", "daet: 2021-12-20")).toEqual(["front-matter-unknown-key"]);
  });
});

describe("a day on which a note was to be taken down", () => {
  it.each([
    ["2021-12-19", "expiryDate: 2021-12-20", "front-matter-unknown-key"],
    ["2021-12-20", "expiryDate: 2021-12-20", "front-matter-expired"],
    ["2026-11-28", "expiryDate: 2021-12-20", "front-matter-expired"],
    ["2021-12-20", "expires: 2021-12-20T23:00:00Z", "front-matter-unknown-key"],
    ["2021-12-21", "만료일: 2021년 12월 20일", "front-matter-expired"],
  ])("is reported on %s, for %s, by %s: once it has come, nothing is published against it", (today, line, rule) => {
    expect(rulesAt(today, line)).toEqual([rule]);
  });
});

describe("a day below the front matter", () => {
  const rulesAt = (today: string, line: string) =>
    withPastHeldDays(readPost(`---\ntitle: a\ndate: 2021-12-15\n---\n${line}\n`).diagnostics, today as StudyDate).map(
      ({ rule }) => rule,
    );

  it.each([
    ["2021-12-21", "publishDate: 2021-12-20", ["front-matter-held-outside"]],
    ["2021-12-22", "publishDate: 2021-12-20", []],
    ["2021-12-19", "expiryDate: 2021-12-20", ["front-matter-unknown-key"]],
    ["2021-12-20", "expiryDate: 2021-12-20", ["front-matter-held-outside"]],
  ])("stops on %s, for %s, what is not to be published: %j", (today, line, rules) => {
    expect(rulesAt(today, line)).toEqual(rules);
  });
});

describe("a slip of date:", () => {
  it("is an unknown name once its day is past, with advice", () => {
    const found = withPastHeldDays(readLines("title: a", "date: 2021-12-15", "Date: 2021-12-20").diagnostics, today);
    expect(found.map(({ rule, facts }) => [rule, facts])).toEqual([
      ["front-matter-unknown-key", { key: "Date", suggestion: "date", isTaken: true, known: null, notes: 1 }],
    ]);
  });
});

describe("a second date:", () => {
  const found = (...lines: readonly string[]) => withPastHeldDays(readLines("title: a", ...lines).diagnostics, today);

  it.each(["date:", "date: ''", "date: ~"])("takes nothing from the day above it if it is empty: %s", (empty) => {
    const [twice] = found("date: 2099-01-01", empty).filter(({ rule }) => rule === "front-matter-held-twice");
    expect(twice?.fix).toBeNull();
  });

  it("may hold the note back until then: it stops the build, and no fix is made", () => {
    expect(found("date: 2099-01-01", "date: 2021-12-15").map((one) => [one.rule, one.fix])).toEqual([
      ["front-matter-held-twice", null],
    ]);
  });

  it.each([
    ["date: 2021-12-15", "date: 2099-01-01"],
    ["date: 2021-12-20", "date: 2021-12-15"],
    ["date: 2099-01-01", "date: 2021-12-15", "draft: true"],
    ["date: 2099-01-01", "date: 2021-12-15", "published: false"],
    ["date: 2099-01-01", "date: 가"],
  ])("is a repetition like any other where it does not: %s, %s", (...lines) => {
    expect(found(...lines).map(({ rule }) => rule)).toContain("front-matter-duplicate-key");
  });
});
