import { describe, expect, it } from "vitest";
import { changedAt, publishedAt } from "../../../layouts/notes/note-instants.ts";
import { instantWriter } from "../../../src/model/date/instant.ts";
import { day, placed, studyNote } from "../../support/study-note.ts";

const moment = (text: string, time: string | null) => placed({ day: day(text), time });

const seoul = instantWriter("Asia/Seoul");

describe("publishedAt", () => {
  it("is the time the author typed, in the site's time zone", () => {
    const note = studyNote({ date: "2021-12-15", frontMatter: { date: moment("2021-12-15", "09:30:00") } });
    expect(publishedAt(note, seoul)).toBe("2021-12-15T09:30:00+09:00");
  });

  it("is midnight when only a day is known", () => {
    expect(publishedAt(studyNote({ date: "2021-12-15" }), seoul)).toBe("2021-12-15T00:00:00+09:00");
  });
});

describe("changedAt", () => {
  it("is the last change the author wrote down", () => {
    const note = studyNote({ date: "2021-12-15", frontMatter: { lastModified: moment("2022-01-02", null) } });
    expect(changedAt(note, seoul)).toBe("2022-01-02T00:00:00+09:00");
  });

  it("is never before the note was written", () => {
    const note = studyNote({ date: "2021-12-15", frontMatter: { lastModified: moment("2020-01-02", null) } });
    expect(changedAt(note, seoul)).toBe("2021-12-15T00:00:00+09:00");
  });

  it("is not before the hour it was written at, where only the day of the change is known", () => {
    const frontMatter = { date: moment("2021-12-15", "09:30:00"), lastModified: moment("2021-12-15", null) };
    expect(changedAt(studyNote({ date: "2021-12-15", frontMatter }), seoul)).toBe("2021-12-15T09:30:00+09:00");
    const earlier = { ...frontMatter, lastModified: moment("2021-12-15", "08:00:00") };
    expect(changedAt(studyNote({ date: "2021-12-15", frontMatter: earlier }), seoul)).toBe("2021-12-15T09:30:00+09:00");
    const later = { ...frontMatter, lastModified: moment("2021-12-15", "10:00:00") };
    expect(changedAt(studyNote({ date: "2021-12-15", frontMatter: later }), seoul)).toBe("2021-12-15T10:00:00+09:00");
  });
});
