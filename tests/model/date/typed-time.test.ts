import { describe, expect, it } from "vitest";
import { typedTime } from "../../../src/model/date/typed-time.ts";
import { day, placed, studyNote } from "../../support/study-note.ts";

function typed(on: string, time: string | null): string {
  return typedTime(studyNote({ date: "2021-12-15", frontMatter: { date: placed({ day: day(on), time }) } }));
}

describe("typedTime", () => {
  it("is the time typed beside the note's day", () => {
    expect(typed("2021-12-15", "18:30:00")).toBe("18:30:00");
    expect(typed("2021-12-16", "18:30:00")).toBe("00:00:00");
  });

  it("is the first second of the day when only a day is known", () => {
    expect(typed("2021-12-15", null)).toBe("00:00:00");
    expect(typedTime(studyNote({ frontMatter: { date: null } }))).toBe("00:00:00");
  });
});
