import { expect, it } from "vitest";
import { changeLines, countWarnings } from "../../../src/cli/import/note-lines.ts";
import type { ImportedNote } from "../../../src/import/import-plan.ts";
import { diagnose } from "../../../src/model/problem/diagnostic.ts";
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

it("counts a theme's names once for all notes, as the check tells them", () => {
  const named = (key: string): Pick<ImportedNote, "diagnostics"> => ({
    diagnostics: [diagnose("front-matter-theme-key", { keys: [key], notes: 1 }, { source: null })],
  });
  expect(countWarnings([named("toc"), named("toc"), named("math")])).toBe(1);
});
