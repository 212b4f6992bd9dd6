import { describe, expect, it } from "vitest";
import { FeedEntries, type FeedEntry } from "../../../src/model/page/feed-entries.ts";
import { renderedSite } from "../../support/rendered-site.ts";

const published = ["가", "나", "다"].map((id) => {
  const { pages } = renderedSite([{ id }]);
  const [note] = pages.flatMap((page) => (page.kind === "feed" ? page.notes : []));
  if (note === undefined) throw new Error("A feed without its note");
  return note;
});

/** Asks for the entries of notes, and tells which were made for it. */
function madeFor(asked: readonly number[], atom: (id: string) => string): readonly string[] {
  const entries = new FeedEntries();
  const made: string[] = [];
  for (const index of asked) {
    const one = published[index];
    if (one === undefined) throw new RangeError(`No note ${index}`);
    const entry: FeedEntry = { changedAt: "2021-12-15T00:00:00Z", atom: atom(one.note.id), json: { id: one.note.id } };
    const given = entries.of(one, () => {
      made.push(one.note.id);
      return entry;
    });
    expect(given).toEqual(entry);
  }
  return made;
}

describe("what feeds say of notes", () => {
  it("is made once for each note", () => {
    expect(madeFor([0, 1, 0, 1, 0], (id) => `<entry>${id}</entry>`)).toEqual(["가", "나"]);
  });

  it("is made again when more has been kept than fits", () => {
    const long = (id: string): string => id.repeat(3_000_000);
    expect(madeFor([0, 1, 0, 2, 0], long)).toEqual(["가", "나", "다", "가"]);
  });
});
