import { describe, expect, it } from "vitest";
import { newestFirst, typedTime } from "../../src/index/note-order.ts";
import { day, placed, studyNote } from "../support/study-note.ts";

function at(id: string, date: string, time: string | null) {
  return studyNote({ id, date, frontMatter: { date: placed({ day: day(date), time }) } });
}

describe("newestFirst", () => {
  it("orders by day, then by the time typed, then by id, whatever the order given", () => {
    const ordered = [
      at("a", "2021-12-16", null),
      at("a-late", "2021-12-15", "18:00:00"),
      at("z-early", "2021-12-15", "07:00:00"),
      at("c", "2021-12-15", null),
      at("b", "2021-12-15", null),
      at("z", "2021-12-14", "23:00:00"),
    ];
    expect(newestFirst(ordered.toReversed())).toEqual(ordered);
    expect(newestFirst(ordered)).toEqual(ordered);
  });
});

describe("typedTime", () => {
  it("is the first second of the day when only a day is known", () => {
    expect(typedTime(at("a", "2021-12-15", null))).toBe("00:00:00");
    expect(typedTime(studyNote({ frontMatter: { date: null } }))).toBe("00:00:00");
  });
});
