import { describe, expect, it } from "vitest";
import { newestFirst } from "../../src/index/note-order.ts";
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
