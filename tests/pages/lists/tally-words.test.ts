import { describe, expect, it } from "vitest";
import { buildLibrary } from "../../../src/index/build-library.ts";
import { tallyWords } from "../../../src/pages/lists/tally-words.ts";
import { type NoteTold, siteConfig, studyNote } from "../../support/study-note.ts";

function libraryOf(notes: readonly NoteTold[]) {
  return buildLibrary(
    notes.map((note, index) => studyNote({ id: `note-${index}`, ...note })),
    siteConfig(),
  );
}

function tallyOf(notes: readonly NoteTold[]) {
  const library = libraryOf(notes);
  const { kind, words } = tallyWords(library.notes, library);
  return [kind, ...words.map(({ term, count }) => `${term.name} ${count}`)];
}

describe("tallyWords", () => {
  it("counts the notes under each keyword, most first", () => {
    expect(tallyOf([{ keywords: ["금리"], tags: ["경제"] }, { keywords: ["환율", "금리"] }])).toEqual([
      "keywords",
      "금리 2",
      "환율 1",
    ]);
  });

  it("counts the tags of a blog without keywords, and its categories where it has no tags", () => {
    expect(tallyOf([{ tags: ["경제"], categories: ["기사"] }])).toEqual(["tags", "경제 1"]);
    expect(tallyOf([{ categories: ["기사"] }])).toEqual(["categories", "기사 1"]);
    expect(tallyOf([{}])).toEqual(["keywords"]);
  });

  it("counts what it is given, and omits words without any", () => {
    const library = libraryOf([{ keywords: ["금리"] }, { keywords: ["환율"] }]);
    const { words } = tallyWords(library.notes, library, ({ note }) => (note.id === "note-0" ? 5 : 0));
    expect(words.map(({ term, count }) => `${term.name} ${count}`)).toEqual(["금리 5"]);
  });

  it("names twelve words at most", () => {
    const keywords = Array.from({ length: 30 }, (_, index) => `낱말${index}`);
    expect(tallyOf([{ keywords }])).toHaveLength(1 + 12);
  });
});
