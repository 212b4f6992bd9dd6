import { describe, expect, it } from "vitest";
import { slugify } from "../../src/model/address/slugify.ts";
import { readStudyDate } from "../../src/model/date/study-date.ts";
import { noteFileStems } from "../../src/writing/note-file-stems.ts";

const date = readStudyDate("2021-12-15") ?? expect.fail();

function firstTwo(...taken: readonly string[]): readonly string[] {
  const stems = noteFileStems(date, slugify("LG 금리"), taken);
  return [stems.next().value, stems.next().value];
}

describe("noteFileStems", () => {
  it("begins with the plain name and counts on", () => {
    expect(firstTwo()).toEqual(["2021-12-15-lg-금리", "2021-12-15-lg-금리-2"]);
  });

  it("leaves out names that would share an address: other case, other Unicode form, other spacing, other ending", () => {
    for (const taken of [
      "2021-12-15-LG-금리.md",
      "2021-12-15-lg-금리.md".normalize("NFD"),
      "2021-12-15 lg_금리.markdown",
    ]) {
      expect(firstTwo(taken), taken).toEqual(["2021-12-15-lg-금리-2", "2021-12-15-lg-금리-3"]);
    }
    expect(firstTwo("2021-12-15-lg-금리.md", "2021-12-15-lg-금리-3.md")).toEqual([
      "2021-12-15-lg-금리-2",
      "2021-12-15-lg-금리-4",
    ]);
  });
});
