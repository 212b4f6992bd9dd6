import { expect, it } from "vitest";
import { buildLibrary } from "../../src/index/build-library.ts";
import { statisticsPage } from "../../src/pages/statistics-page.ts";
import { type NoteTold, question, siteConfig, studyNote } from "../support/study-note.ts";

const pageOf = (notes: readonly NoteTold[]) =>
  statisticsPage(
    buildLibrary(
      notes.map((note, index) => studyNote({ id: `note-${index}`, ...note })),
      siteConfig(),
    ),
  );

it("names the keywords that came up more, and less, the strongest change first", () => {
  const { rising, falling } = pageOf([
    { date: "2021-12-31", keywords: ["금리", "물가", "채권"] },
    { date: "2021-12-30", keywords: ["금리"] },
    { date: "2021-11-15", keywords: ["환율", "채권"] },
  ]);
  expect(rising.map(({ term }) => term.name)).toEqual(["금리", "물가"]);
  expect(falling.map(({ term }) => term.name)).toEqual(["환율"]);
});

it("counts keywords and questions", () => {
  expect(pageOf([{ keywords: ["금리", "환율"], questions: [question()] }])).toMatchObject({
    keywordCount: 2,
    questionCount: 1,
  });
});
