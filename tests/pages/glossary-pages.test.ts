import { expect, it } from "vitest";
import { buildLibrary } from "../../src/index/build-library.ts";
import { glossaryPages } from "../../src/pages/glossary-pages.ts";
import { placed, siteConfig, studyNote } from "../support/study-note.ts";

function pagesOf(terms: readonly string[]) {
  const explained = terms.map((term) => placed({ term, definition: `${term}의 뜻` }));
  const notes = [
    { terms: explained, keywords: ["금리"] },
    { id: "b", date: "2022-01-01", keywords: ["환율"] },
  ];
  return glossaryPages(buildLibrary(notes.map(studyNote), siteConfig()), "ko");
}

it("shows the explained words in index order, and the subjects of the notes that explain them", () => {
  expect(pagesOf(["환율", "금리"])).toMatchObject([
    {
      kind: "glossary",
      permalink: "/definitions/",
      wordCount: 2,
      changed: "2021-12-15",
      groups: [
        { initial: "ㄱ", items: [{ name: "금리", meanings: [{ definition: "금리의 뜻" }] }] },
        { initial: "ㅎ", items: [{ name: "환율" }] },
      ],
      words: { kind: "keywords", words: [{ term: { name: "금리" }, count: 2 }] },
    },
  ]);
});

it("continues over several pages", () => {
  const pages = pagesOf(Array.from({ length: 201 }, (_, index) => `낱말${index}`));
  expect(pages.map(({ permalink }) => permalink)).toEqual(["/definitions/", "/definitions/page/2/"]);
});

it("has a page where no word is explained", () => {
  expect(pagesOf([])).toMatchObject([{ wordCount: 0, changed: null, groups: [] }]);
});
