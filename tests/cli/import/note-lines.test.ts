import { expect, it } from "vitest";
import { changeLines } from "../../../src/cli/import/note-lines.ts";
import type { ImportedNote } from "../../../src/import/import-plan.ts";
import { importWords } from "../../../src/model/words/import.ts";

const note: ImportedNote = {
  ...{ from: "a.md", to: "a.md", text: "", newAddress: null },
  ...{ oldAddresses: [], diagnostics: [], missing: [] },
  changes: [{ reason: "field-set-aside", line: 4, text: "# description: >\n#   draft: true" }],
};

it("shows every line of a change in its place", () => {
  const why = importWords.en.changeReasons["field-set-aside"];
  expect(changeLines(note, importWords.en)).toEqual([
    { sort: why, line: `posts/a.md:4  # description: >  (${why})` },
    { sort: why, line: `posts/a.md:5  #   draft: true  (${why})` },
  ]);
});
