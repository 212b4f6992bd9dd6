import { describe, expect, it } from "vitest";
import { findFutureChanges, withoutFutureChange } from "../../src/index/future-changes.ts";
import { day, placed, studyNote } from "../support/study-note.ts";

const today = day("2022-03-01");

const changed = (on: string) =>
  studyNote({ frontMatter: { lastModified: placed({ day: day(on), time: "23:59:59" }), pin: true } });

describe("withoutFutureChange", () => {
  it("takes away a change that is yet to come, and nothing else", () => {
    const note = changed("2022-03-02");
    const { lastModified, ...others } = note.frontMatter;
    expect(withoutFutureChange(note, today)).toEqual({ ...note, frontMatter: { ...others, lastModified: null } });
  });

  it("is the same note when it was changed today or before, or never", () => {
    for (const note of [changed("2022-03-01"), changed("2021-12-16"), studyNote()])
      expect(withoutFutureChange(note, today)).toBe(note);
  });
});

describe("findFutureChanges", () => {
  it("reports each change that is yet to come, where it is typed", () => {
    const future = changed("2202-03-01");
    expect(findFutureChanges([changed("2022-03-01"), future, studyNote()], today)).toMatchObject([
      {
        rule: "last-modified-future",
        facts: { day: "2202-03-01", today: "2022-03-01" },
        source: future.source,
        place: future.frontMatter.lastModified?.place,
      },
    ]);
  });
});
