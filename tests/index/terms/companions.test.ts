import { describe, expect, it } from "vitest";
import { buildLibrary } from "../../../src/index/build-library.ts";
import { type NoteTold, siteConfig, studyNote } from "../../support/study-note.ts";

function companionsOf(name: string, notes: readonly NoteTold[]) {
  const told = notes.map((note, index) => studyNote({ id: `note-${String(index).padStart(3, "0")}`, ...note }));
  const library = buildLibrary(told, siteConfig());
  const terms = Object.values(library.taxonomies).flatMap((taxonomy) => taxonomy.terms);
  const term = terms.find((one) => one.name === name);
  if (term === undefined) throw new Error(`No such term: ${name}`);
  return (library.companions.get(term) ?? []).map((companion) => `${companion.term.name} ${companion.notes}`);
}

describe("findCompanions", () => {
  it("counts the notes that carry both words", () => {
    expect(companionsOf("금리", [{ keywords: ["금리", "채권"] }, { keywords: ["채권", "금리"] }])).toEqual(["채권 2"]);
  });

  it("ranks a word that occurs only here above one that occurs everywhere", () => {
    const notes = [
      { keywords: ["금리", "경제", "콜금리"] },
      { keywords: ["금리", "경제", "콜금리"] },
      ...Array.from({ length: 8 }, () => ({ keywords: ["경제"] })),
    ];
    expect(companionsOf("금리", notes)).toEqual(["콜금리 2", "경제 2"]);
  });

  it("finds the keywords beside a tag, but not the tag's own name", () => {
    expect(companionsOf("환율", [{ tags: ["환율"], keywords: ["환율", "달러"] }])).toContain("달러 1");
    const notes = [{ categories: ["Doc"], keywords: ["doc", "달러"] }];
    expect(companionsOf("Doc", notes)).toEqual(["달러 1"]);
  });

  it("shows the ten most telling, and stays quick for a note with thousands of keywords", () => {
    const keywords = Array.from({ length: 5000 }, (_, index) => `낱말 ${index}`);
    expect(companionsOf("낱말 4999", [{ keywords }])).toHaveLength(10);
  });
});
