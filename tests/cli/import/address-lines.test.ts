import { expect, it } from "vitest";
import { addressLines } from "../../../src/cli/import/address-lines.ts";
import type { ImportedNote, ImportPlan, OldAddress } from "../../../src/import/import-plan.ts";
import { plainInk } from "../../../src/model/terminal/ink.ts";
import { importWords } from "../../../src/model/words/import.ts";

function noteWith(from: string, oldAddresses: readonly OldAddress[]): ImportedNote {
  return {
    from,
    to: from,
    text: "",
    changes: [],
    newAddress: `/notes/${from}/`,
    oldAddresses,
    diagnostics: [],
    missing: [],
  };
}

function told(
  notes: readonly ImportedNote[],
  keptConfig: string | null = null,
  movedLists: ImportPlan["movedLists"] = [],
) {
  const text = 'export default {\n  permalink: "/:title/",\n};\n';
  const config = { text, mapped: [], unmapped: [], faults: [], language: null, languageGuess: null };
  const plan = {
    kind: "hugo",
    notes,
    copies: [],
    config,
    left: [],
    shownAsCode: [],
    movedLists,
    collisions: [],
    renamed: [],
    unreadSettings: [],
  } as const;
  return addressLines(plan, { language: "en", words: importWords.en, ink: plainInk, keptConfig });
}

it("says nothing of notes that had no address", () => {
  expect(told([noteWith("a", [])])).toEqual([]);
});

it("reports each outcome under its own title, and counts a note with an unchanged address once", () => {
  const words = importWords.en;
  const notes = [
    noteWith("a", [
      { kind: "same", address: "/notes/a/" },
      { kind: "redirect", address: "/a/" },
    ]),
    noteWith("b", [{ kind: "redirect", address: "/b/" }]),
    noteWith("c", [{ kind: "unknown" }]),
    noteWith("d", [{ kind: "taken", address: "/tags/" }]),
  ];
  expect(told(notes, "site.config.ts", [{ from: "/tags/c++/", to: "/tags/c-plus-plus/" }])).toEqual([
    words.addresses,
    `  ${words.same(1)}`,
    `  ${words.redirected(1)}`,
    "    /b/ → /notes/b/  (b)",
    `  ${words.besides(1)}`,
    "    /a/ → /notes/a/  (a)",
    `  ${words.hintPermalink("/:title/")}`,
    `  ${words.taken(1)}`,
    "    /tags/ ✗ /notes/d/  (d)",
    `  ${words.unknown(1)}`,
    "    /notes/c/  (c)",
    `  ${words.movedLists(1)}`,
    "    /tags/c++/ ✗ /tags/c-plus-plus/",
  ]);
});
