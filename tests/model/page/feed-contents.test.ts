import { describe, expect, it } from "vitest";
import { FeedContents } from "../../../src/model/page/feed-contents.ts";
import { renderedSite } from "../../support/rendered-site.ts";

const published = ["가", "나", "다"].map((id) => {
  const { pages } = renderedSite([{ id }]);
  const [note] = pages.flatMap((page) => (page.kind === "feed" ? page.notes : []));
  if (note === undefined) throw new Error("A feed without its note");
  return note;
});

/** Asks for the contents of notes, and tells which were made for it. */
function madeFor(asked: readonly number[], content: (id: string) => string | null): readonly string[] {
  const contents = new FeedContents();
  const made: string[] = [];
  for (const index of asked) {
    const one = published[index];
    if (one === undefined) throw new RangeError(`No note ${index}`);
    const make = (): string | null => {
      made.push(one.note.id);
      return content(one.note.id);
    };
    expect(contents.of(one, make)).toBe(content(one.note.id));
  }
  return made;
}

describe("what feeds carry of notes", () => {
  it("is made once for each note, also when it is nothing", () => {
    expect(madeFor([0, 1, 0, 1, 0], (id) => `<p>${id}</p>`)).toEqual(["가", "나"]);
    expect(madeFor([0, 0], () => null)).toEqual(["가"]);
  });

  it("is made again when more has been kept than fits", () => {
    const long = (id: string): string => id.repeat(3_000_000);
    expect(madeFor([0, 1, 0, 2, 0], long)).toEqual(["가", "나", "다", "가"]);
  });
});
