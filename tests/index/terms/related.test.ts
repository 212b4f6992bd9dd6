import { array, assert, constantFrom, property, record, shuffledSubarray } from "fast-check";
import { describe, expect, it } from "vitest";
import { buildLibrary } from "../../../src/index/build-library.ts";
import type { NoteId } from "../../../src/model/address/addresses.ts";
import { type NoteTold, siteConfig, studyNote } from "../../support/study-note.ts";

function relatedTo(id: string, notes: readonly NoteTold[]): readonly string[] {
  const { related } = buildLibrary(notes.map(studyNote), siteConfig());
  return (related.get(id as NoteId) ?? []).map(({ note }) => note.id);
}

describe("related notes", () => {
  it("are those that share keywords, a rare one counting more than a common one", () => {
    const notes = [
      { id: "a", keywords: ["AI", "엑사원"] },
      { id: "common", date: "2022-01-03", keywords: ["AI"] },
      { id: "rare", date: "2021-01-01", keywords: ["엑사원"] },
      { id: "other", keywords: ["AI"] },
      { id: "stranger", keywords: ["금리"] },
    ];
    expect(relatedTo("a", notes)).toEqual(["rare", "common", "other"]);
  });

  it("are by keywords first and by tags after them, however many tags", () => {
    const notes = [
      { id: "a", keywords: ["금리"], tags: ["하나", "둘", "셋"] },
      { id: "tags", date: "2022-01-01", tags: ["하나", "둘", "셋"] },
      { id: "keyword", date: "2020-01-01", keywords: ["금리"] },
    ];
    expect(relatedTo("a", notes)).toEqual(["keyword", "tags"]);
  });

  it("are five at most, the newest of equals, and never the note itself or one in no list", () => {
    const notes: NoteTold[] = Array.from({ length: 9 }, (_note, day) => ({
      id: `n${day}`,
      date: `2022-01-0${day + 1}`,
      keywords: ["금리"],
      frontMatter: { unlisted: day === 8 },
    }));
    expect(relatedTo("n0", notes)).toEqual(["n7", "n6", "n5", "n4", "n3"]);
    expect(relatedTo("n8", notes)).toEqual([]);
  });

  it("are none for a note that shares nothing", () => {
    expect(relatedTo("a", [{ id: "a", keywords: ["금리"] }, { id: "b" }])).toEqual([]);
  });

  it("are the same whatever the order the notes are read in", () => {
    const words = ["금리", "환율", "AI", "주식"];
    const note = record({
      keywords: shuffledSubarray(words),
      tags: shuffledSubarray(words),
      date: constantFrom("2021-01-01", "2021-02-01"),
    });
    assert(
      property(array(note, { maxLength: 12 }), (told) => {
        const notes = told.map((one, place) => ({ id: `n${place}`, ...one }));
        for (const { id } of notes) expect(relatedTo(id, notes)).toEqual(relatedTo(id, notes.toReversed()));
      }),
    );
  });

  it("of ten thousand notes with a word in common cost no square of them", () => {
    const notes = Array.from({ length: 10_000 }, (_note, place) =>
      studyNote({ id: `n${place}`, tags: ["economy"], keywords: ["금리", `낱말 ${place % 500}`] }),
    );
    const { related } = buildLibrary(notes, siteConfig());
    expect(related.size).toBe(10_000);
    for (const near of related.values()) expect(near).toHaveLength(5);
  });
});
