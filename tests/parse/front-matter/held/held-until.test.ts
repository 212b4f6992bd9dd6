import { describe, expect, it } from "vitest";
import { messageOf } from "../../../../src/model/problem/message-of.ts";
import { readLines } from "../../../support/front-matter.ts";

const rulesOf = (...lines: string[]) =>
  readLines("title: a", "date: 2021-12-15", ...lines).diagnostics.map(({ rule }) => rule);

describe("a day on which a note was to be published, under another name", () => {
  it.each([
    "publishDate: 2099-01-01",
    "publish: 2099-01-01",
    "publish_after: 2099-01-01",
    "not-before: 2099-01-01",
    "visible_from: 2099-01-01",
    "Date: 2099-01-01",
    "dete: 2099-01-01",
    "날짜: 2099-01-01",
    "publishD\u0430te: 2099-01-01",
    "published_at: 2099-01-01T09:00:00+09:00",
    "pubDatetime: 2099-01-01",
    "publish_on: 2099.1.1",
    "발행일: 2099년 1월 1일",
    "예약: 2099-01-01 09:00",
    "예약 발행: 20990101",
    "scheduled: 2099-01-01",
    "공개 예정일: 2099-01-01",
    "공개: 2099-01-01",
    ...["publicationDate: 2099-01-01", "post_date: 2099-01-01", "datePublished: 2099-01-01"],
    ...["publishDate: [2099-01-01]", "publishDate: [2021-01-01, 2099-01-01]", "발행일: [2099년 1월 1일]"],
    ...["발행예정: 2099-01-01", "공개 시점: 2099-01-01", "publish_date_time: 2099-01-01"],
    ...["예약발행일: 2099-01-01", "예약발행: 2099-01-01", "공개일: 2099-01-01", "엠바고: 2099-01-01"],
    ...["엠바고 해제일: 2099-01-01", "비공개 기한: 2099-01-01", "발행 시작일: 2099-01-01", "올릴 날짜: 2099-01-01"],
    ...["embargo: 2099-01-01", "embargoUntil: 2099-01-01", "hiddenUntil: 2099-01-01", "hidden_until: 2099-01-01"],
    ...["private-until: 2099-01-01", "draftUntil: 2099-01-01", "scheduledAt: 2099-01-01", "release_date: 2099-01-01"],
    ...["scheduled_publish_date: 2099-01-01", "publishStart: 2099-01-01", "liveDate: 2099-01-01"],
    ...["publishDate: Jan 1, 2099", "publishDate: 01/01/2099", "publishDate: 2099-01", "publishDate: 2099년 1월"],
    ...["datetime: 2099-01-01", "posted: 2099-01-01", "released: 2099-01-01", "launch_date: 2099-01-01"],
    ...["pubilshDate: 2099-01-01", "pulbished_at: 2099-01-01", "ㅇㅁㅅㄷ: 2099-01-01"],
    ...["live_at: 2099-01-01", "available_at: 2099-01-01", "active_from: 2099-01-01", "post_date_gmt: 2099-01-01"],
    ...["published.at: 2099-01-01", "params.publishDate: 2099-01-01", "게재일: 2099-01-01", "오픈일: 2099-01-01"],
    ...["release: 2099-01-01", "available: 2099-01-01", "release: 2099년 1월 1일"],
    ...["발행 예정: 2099-01-01", "업로드 예정일: 2099-01-01", "공개예정: 2099-01-01"],
  ])("stops the build where it is later than the note's own day: %s", (line) => {
    expect(rulesOf(line)).toEqual(["front-matter-held-day"]);
  });

  it.each([
    "publishDate: 2021-12-15",
    "발행일: 2021-12-14",
    "예약: 없음",
    "created: 2099-01-01",
    "scheduled:",
    "publishDate: []",
    "일시: 2099-01-01",
    "book.published: 2099-01-01",
    ...[
      "release: 2022",
      "release: 1.22.3",
      "release: v99",
      "release: v2099.4.1",
      "release: 2021-12-15",
      "available: true",
      "available: 2099",
    ],
  ])("does not where the note's own day is no earlier, or it is no such day: %s", (line) => {
    expect(rulesOf(line)).not.toContain("front-matter-held-day");
  });

  it("stops the build where nobody can tell the day, but not for a name that may be followed by anything else", () => {
    for (const line of ["publishDate: TBD", "hiddenUntil: 곧", "엠바고 해제일: 미정"])
      expect(rulesOf(line)).toEqual(["front-matter-held-key"]);
    for (const lines of [["publishDate:"], ["예약: 없음"], ["draft: true", "publishDate: TBD"], ["live_at: 서울"]])
      expect(rulesOf(...lines)).not.toContain("front-matter-held-key");
  });

  it.each(["draft: true", "published: false"])("does not where the note is held back anyway: %s", (line) => {
    expect(rulesOf(line, "publishDate: 2099-01-01")).not.toContain("front-matter-held-day");
  });

  it("says what to write, with a date: and without", () => {
    const [dated] = readLines("title: a", "date: 2021-12-15", "예약: 2099-01-01").diagnostics;
    expect(dated === undefined ? null : messageOf(dated, "ko")).toEqual({
      problem: "예약:은 새김이 모르는 이름입니다. 그날 실으려던 노트라면 이대로는 그 전에 실립니다",
      expected: "date: 2099-01-01",
      found: "예약: 2099-01-01",
      next: "그날 실으려면 date: 줄을 `date: 2099-01-01`로 고치고 이 줄을 지우세요. 이미 지난날이거나 지금 실으려면 이 줄만 지우세요",
    });
    const undated = readLines("title: a", "subtitle: 211215수", "scheduled: 2099-01-01 09:00").diagnostics.find(
      ({ rule }) => rule === "front-matter-held-day",
    );
    expect(undated === undefined ? null : messageOf(undated, "en").next).toBe(
      "To publish it on that day, change this line to date: 2099-01-01 09:00. If the day is past, or to publish it now, delete this line",
    );
  });
});
