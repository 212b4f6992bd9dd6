import { expect, it } from "vitest";
import { buildLibrary } from "../../../src/index/build-library.ts";
import { type NoteTold, siteConfig, studyNote } from "../../support/study-note.ts";

const trends = (notes: readonly NoteTold[]) =>
  buildLibrary(
    notes.map((note, index) => studyNote({ id: `note-${index}`, ...note })),
    siteConfig(),
  ).trends.map(({ term, now, before }) => `${term.name} ${now} ${before}`);

it("counts thirty days from the newest note, and the thirty before", () => {
  expect(
    trends([
      { date: "2021-12-31", keywords: ["금리"] },
      { date: "2021-12-02", keywords: ["금리", "환율"] },
      { date: "2021-12-01", keywords: ["환율"] },
      { date: "2021-11-02", keywords: ["환율"] },
      { date: "2021-11-01", keywords: ["환율", "물가"] },
    ]),
  ).toEqual(["금리 2 0", "환율 1 2"]);
});

it("counts spellings of one word together", () => {
  expect(
    trends([
      { date: "2021-12-31", keywords: ["AI"] },
      { date: "2021-12-30", keywords: ["ai"] },
    ]),
  ).toEqual([expect.stringMatching(/^ai 2 0$/iu)]);
});

it("finds none without a note", () => {
  expect(trends([])).toEqual([]);
});
