import { expect, it } from "vitest";
import { dateTime, dayOf } from "../../../layouts/parts/date-time.ts";
import { renderedSite } from "../../support/rendered-site.ts";
import { day, studyNote } from "../../support/study-note.ts";

it("says a day to people and to machines", () => {
  expect(dateTime(day("2021-12-15"), "12월 15일").text).toBe('<time datetime="2021-12-15">12월 15일</time>');
});

it("says a note's day in short, in the site's language", () => {
  const note = studyNote({ date: "2021-12-15" });
  const inWords = (language: "ko" | "en") => dayOf(note, renderedSite([], { language }).site).text;
  expect([inWords("ko"), inWords("en")]).toEqual([
    '<time datetime="2021-12-15">2021.12.15 수</time>',
    '<time datetime="2021-12-15">Wed 15 Dec 2021</time>',
  ]);
});
