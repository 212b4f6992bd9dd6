import { describe, expect, it } from "vitest";
import { heldByDay, settleFirstDays } from "../../../src/import/front-matter/held-by-day.ts";
import { post } from "../../support/blog-in-memory.ts";
import { day } from "../../support/study-note.ts";

/** What is written into a post if its blog is imported on 2022-02-22 at noon. */
function held(...lines: readonly string[]) {
  const draft = { from: "a.md", to: "a.md", text: post(["title: a", ...lines]), changes: [] };
  const moment = { now: { day: day("2022-02-22"), time: "12:00:00" }, timeZone: "Asia/Seoul" };
  return heldByDay(draft, moment).changes.map(({ text, reason }) => `${text} (${reason})`);
}

describe("what another program holds back by date", () => {
  it.each([
    ["publishDate: 2099-06-01", "2099-06-01"],
    ["PublishDate: 2022-02-23T00:00:00+09:00", "2022-02-23"],
    ["publishdate: 2022-02-22 12:00:01", "2022-02-22 12:00:01"],
    ["pubDatetime: 2022-02-22T03:30:00Z", "2022-02-22 12:30:00"],
    ["published: 2099-06-01", "2099-06-01"],
    ["embargoUntil: 2099-06-01", "2099-06-01"],
    ["예약발행일: 2099년 6월 1일", "2099-06-01"],
    ["publish_on: Jun 1, 2099", "2099-06-01"],
    ["scheduled: 2099-06", "2099-06-30"],
    ["publishDate: [2098-01-01, 2099-06-01]", "2099-06-01"],
    ["params: {publishDate: 2099-06-01}", "2099-06-01"],
    ["<<: {publishDate: 2099-06-01}", "2099-06-01"],
  ])("is held until then: %s", (line, date) => {
    expect(held("date: 2020-01-02", line)).toEqual([`date: ${date} (held-until)`]);
  });

  it.each([
    "expires: [2020-06-01]",
    "만료일: 2020년 6월",
    "expiryDate: 2020-06-01",
    "expirydate: 2022-02-22",
    "unpublishDate: 2022-02-22 12:00:00",
  ])("is taken back: %s", (line) =>
    expect(held(line, "publishDate: 2020-01-01")).toEqual(["published: false (taken-back)"]),
  );

  it("is taken back without a word of its writer's lost", () => {
    expect(held("published: 2020-01-01", "expiryDate: 2020-06-01")).toEqual(["draft: true (taken-back)"]);
  });

  it.each([
    "date: 2099-01-01",
    "publishDate: 2022-02-22",
    "publishDate: 2022-02-22 12:00:00",
    "publishDate: 곧",
    "expiryDate: 2099-01-01",
    "expiryDate: 2022-02-22 12:00:01",
    "published: true",
    "event: {publishDate: 2099-01-01}",
  ])("is no other note: %s", (line) => expect(held(line)).toEqual([]));
});

describe("a first day that is past", () => {
  const settled = (...lines: readonly string[]) => {
    const draft = { from: "a.md", to: "a.md", text: post(["title: a", ...lines]), changes: [] };
    const moment = { now: { day: day("2022-02-22"), time: "12:00:00" }, timeZone: "Asia/Seoul" };
    return settleFirstDays(draft, moment).changes.map(({ text, reason }) => `${text} (${reason})`);
  };

  it("becomes a comment if it is later than the note's own date, so that nobody has to be asked", () => {
    expect(settled("date: 2020-01-02", "publishDate: 2021-01-01")).toEqual([
      "# publishDate: 2021-01-01 (field-set-aside)",
    ]);
    expect(settled("date: 2020-01-02", "embargo: Jan 1, 2021")).toEqual(["# embargo: Jan 1, 2021 (field-set-aside)"]);
  });

  it.each([
    ["date: 2020-01-02", "publishDate: 2020-01-02"],
    ["publishDate: 2021-01-01"],
    ["date: 2020-01-02", "publishDate: 2099-01-01"],
  ])("stays otherwise: %s %s", (...lines) => {
    expect(settled(...lines)).toEqual([]);
  });
});
