import { describe, expect, it } from "vitest";
import { findNeighbours } from "../../../src/index/lists/neighbours.ts";
import { permalinkOf } from "../../../src/model/address/permalink.ts";
import { studyNote } from "../../support/study-note.ts";

describe("findNeighbours", () => {
  it("finds the notes before and after each note of a list, newest first", () => {
    const notes = ["c", "b", "a"].map((id) => ({ note: studyNote({ id }), permalink: permalinkOf(`/${id}/`) }));
    const named = Array.from(findNeighbours(notes), ([id, { newer, older }]) => [id, newer?.note.id, older?.note.id]);
    expect(named).toEqual([
      ["c", undefined, "b"],
      ["b", "c", "a"],
      ["a", "b", undefined],
    ]);
  });
});
