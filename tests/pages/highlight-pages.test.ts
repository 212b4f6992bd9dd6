import { describe, expect, it } from "vitest";
import { buildLibrary } from "../../src/index/build-library.ts";
import { highlightPages } from "../../src/pages/highlight-pages.ts";
import { type NoteTold, siteConfig, somewhere, studyNote } from "../support/study-note.ts";

const red = (count: number) => Array.from({ length: count }, () => ({ color: "red", text: "표시", place: somewhere }));

function pagesOf(notes: readonly NoteTold[]) {
  return highlightPages(
    buildLibrary(
      notes.map((note, index) => studyNote({ id: `note-${index}`, ...note })),
      siteConfig(),
    ),
  );
}

describe("highlightPages", () => {
  it("gives each pen pages of fifty passages", () => {
    const addresses = pagesOf([{ highlights: red(51) }]).map(({ kind, permalink }) => `${kind} ${permalink}`);
    expect(addresses).toEqual(["highlights /highlights/", "pen /highlights/red/", "pen /highlights/red/page/2/"]);
  });

  it("counts the passages under each keyword, most first, and names none without one", () => {
    const [overview] = pagesOf([
      { keywords: ["금리"], highlights: red(1) },
      { keywords: ["금리", "환율"], highlights: red(2) },
      { keywords: ["물가"] },
    ]);
    expect(overview).toMatchObject({
      words: {
        kind: "keywords",
        words: [
          { term: { name: "금리" }, count: 3 },
          { term: { name: "환율" }, count: 2 },
        ],
      },
    });
  });

  it("counts each pen's own highlights, and links to the others", () => {
    const blue = red(2).map((one) => ({ ...one, color: "blue" }));
    const pages = pagesOf([
      { keywords: ["금리"], highlights: [...red(1), ...blue] },
      { keywords: ["환율"], highlights: red(3) },
    ]);
    const allPens = [
      { color: "red", passageCount: 4 },
      { color: "blue", passageCount: 2 },
    ];
    expect(pages.slice(1)).toMatchObject([
      {
        allPens,
        words: {
          words: [
            { term: { name: "환율" }, count: 3 },
            { term: { name: "금리" }, count: 1 },
          ],
        },
      },
      { allPens, words: { words: [{ term: { name: "금리" }, count: 2 }] } },
    ]);
  });
});
