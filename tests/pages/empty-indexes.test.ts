import { describe, expect, it } from "vitest";
import { buildLibrary } from "../../src/index/build-library.ts";
import { emptyIndexes } from "../../src/pages/empty-indexes.ts";
import { type NoteTold, question, siteConfig, somewhere, studyNote } from "../support/study-note.ts";

const emptyOf = (...notes: readonly NoteTold[]) => emptyIndexes(buildLibrary(notes.map(studyNote), siteConfig()));

describe("emptyIndexes", () => {
  it("are those of which no note says anything", () => {
    expect(emptyOf({ tags: ["rust"], categories: ["backend"] })).toEqual([
      "/keywords/",
      "/questions/",
      "/highlights/",
      "/sources/",
    ]);
    const noted = {
      keywords: ["금리"],
      questions: [question()],
      highlights: [{ color: "red", text: "말", place: somewhere }],
    };
    expect(emptyOf(noted)).toEqual(["/tags/", "/categories/", "/sources/"]);
  });

  it("are all where no note is", () => {
    expect(emptyOf()).toHaveLength(6);
  });
});
