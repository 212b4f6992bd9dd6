import { describe, expect, it } from "vitest";
import { isNameOfFirstDay, isNameOfLastDay } from "../../../src/model/note/names-of-days.ts";

describe("the name of a day on which a note is published", () => {
  it.each([
    ...[
      "publishDate",
      "publish_date",
      "pubDate",
      "pubDatetime",
      "publishedAt",
      "publish",
      "visible_from",
      "not-before",
    ],
    ...["embargo", "embargoUntil", "embargo_lifted_at", "hiddenUntil", "hidden_until", "draft until", "release_date"],
    ...["scheduled", "scheduledAt", "scheduledPublishDate", "date_scheduled", "post_date_gmt", "goLive", "liveDate"],
    ...["예약발행일", "예약발행", "예약", "공개일", "공개 예정일", "엠바고", "엠바고 해제일", "비공개 기한", "올릴 날"],
  ])("is known: %s", (name) => {
    expect(isNameOfFirstDay(name)).toBe(true);
    expect(isNameOfLastDay(name)).toBe(false);
  });

  it.each(["date", "created", "publisher", "live", "hidden", "release", "예약자", "비공개", "until", "updated"])(
    "is no such name: %s",
    (name) => expect(isNameOfFirstDay(name)).toBe(false),
  );
});

describe("the name of a day on which a note is taken down", () => {
  it.each(["expiryDate", "expires", "unpublish_date", "만료일", "게시 종료일"])("is known: %s", (name) => {
    expect(isNameOfLastDay(name)).toBe(true);
    expect(isNameOfFirstDay(name)).toBe(false);
  });

  it.each(["expert", "종료일"])("is no such name: %s", (name) => expect(isNameOfLastDay(name)).toBe(false));
});
