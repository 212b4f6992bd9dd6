import { describe, expect, it } from "vitest";
import { buildLibrary } from "../../src/index/build-library.ts";
import { emptyIndexes, fillsIndex } from "../../src/pages/empty-indexes.ts";
import { type NoteTold, question, siteConfig, somewhere, studyNote } from "../support/study-note.ts";

const emptyOf = (...notes: readonly NoteTold[]) => emptyIndexes(buildLibrary(notes.map(studyNote), siteConfig()));

describe("emptyIndexes", () => {
  it("are those of which no note says anything", () => {
    expect(emptyOf({ tags: ["rust"], categories: ["backend"] })).toEqual([
      "/keywords/",
      "/questions/",
      "/highlights/",
      "/sources/",
      "/definitions/",
    ]);
    const noted = {
      keywords: ["금리"],
      questions: [question()],
      highlights: [{ color: "red", text: "말", place: somewhere }],
    };
    expect(emptyOf(noted)).toEqual(["/tags/", "/categories/", "/sources/", "/definitions/"]);
  });

  it("are all where no note is", () => {
    expect(emptyOf()).toHaveLength(7);
  });
});

describe("fillsIndex", () => {
  const library = buildLibrary([studyNote({ tags: ["rust"], questions: [question()] })], siteConfig());
  const marked = { highlights: [{ color: "red", text: "말", place: somewhere }] };

  it("knows the first note that marks something", () => {
    expect(fillsIndex(studyNote(marked), library)).toBe(true);
    expect(fillsIndex(studyNote({ keywords: ["금리"] }), library)).toBe(true);
  });

  it("knows that another question changes no menu", () => {
    expect(fillsIndex(studyNote({ questions: [question()] }), library)).toBe(false);
  });

  it("knows that an unlisted note is in no index", () => {
    const note = studyNote(marked);
    const unlisted = { ...note, frontMatter: { ...note.frontMatter, unlisted: true } };
    expect(fillsIndex(unlisted, library)).toBe(false);
  });
});
