import { describe, expect, it } from "vitest";
import { selectPublished } from "../../src/index/select-published.ts";
import { day, type NoteTold, placed, studyNote } from "../support/study-note.ts";

const now = { day: day("2021-12-15"), time: "09:00:00" };

function at(date: string, time: string | null): NoteTold {
  return { date, frontMatter: { date: placed({ day: day(date), time }) } };
}

function reasonOf(told: NoteTold): string | null {
  return selectPublished([studyNote(told)], now).heldBack[0]?.reason ?? null;
}

describe("selectPublished", () => {
  it.each([
    ["yesterday", at("2021-12-14", null), null],
    ["yesterday, late", at("2021-12-14", "23:59:59"), null],
    ["today", at("2021-12-15", null), null],
    ["today from a file name", { date: "2021-12-15", frontMatter: { date: null } }, null],
    ["today, earlier", at("2021-12-15", "08:59:59"), null],
    ["this very second", at("2021-12-15", "09:00:00"), null],
    ["today, later", at("2021-12-15", "09:00:01"), "future"],
    ["tomorrow", at("2021-12-16", null), "future"],
    ["next year", at("2022-01-01", "00:00:00"), "future"],
    ["a draft", { frontMatter: { draft: true } }, "draft"],
    ["an unpublished note", { frontMatter: { published: false } }, "unpublished"],
    ["a draft of the future", { date: "2022-01-01", frontMatter: { draft: true } }, "draft"],
    ["an unlisted note", { frontMatter: { unlisted: true } }, null],
  ])("knows what to do with %s", (_, told, reason) => {
    expect(reasonOf(told)).toBe(reason);
  });

  it("says when a note of the future goes live", () => {
    const notes = [studyNote(at("2021-12-15", "21:30:00")), studyNote({ date: "2021-12-16" })];
    expect(selectPublished(notes, now).heldBack).toMatchObject([
      { until: { day: "2021-12-15", time: "21:30:00" } },
      { until: { day: "2021-12-16", time: "00:00:00" } },
    ]);
  });

  it("loses no note and keeps their order", () => {
    const notes = ["2021-12-16", "2021-12-01", "2021-12-17", "2021-12-02"].map((date) => studyNote({ id: date, date }));
    const { published, heldBack } = selectPublished(notes, now);
    expect(published.map(({ id }) => id)).toEqual(["2021-12-01", "2021-12-02"]);
    expect(heldBack.map(({ note }) => note.id)).toEqual(["2021-12-16", "2021-12-17"]);
  });
});
