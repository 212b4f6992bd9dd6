import { expect, it } from "vitest";
import { buildLibrary } from "../../src/index/build-library.ts";
import { archivePages } from "../../src/pages/archive-pages.ts";
import { siteConfig, studyNote } from "../support/study-note.ts";

const config = siteConfig();
const pages = archivePages(
  buildLibrary(
    [
      studyNote({ id: "a", date: "2021-12-15", keywords: ["금리"] }),
      studyNote({ id: "b", date: "2021-11-01", keywords: ["환율"] }),
      studyNote({ id: "c", date: "2020-11-01", keywords: ["금리"] }),
    ],
    config,
  ),
  { config, assetAddresses: new Set(), pictureSizeOf: () => null, listed: new Map() },
);
const pageAt = (address: string) => pages.find(({ permalink }) => permalink === address);

it("makes a page of all years, of each year and of each month", () => {
  expect(pages.map(({ permalink }) => permalink)).toEqual([
    "/archive/",
    "/archive/2021/",
    "/archive/2020/",
    "/archive/2021/12/",
    "/archive/2021/11/",
    "/archive/2020/11/",
  ]);
});

it("plans the page of all years, of each year and of each month, with their own words", () => {
  expect(pageAt("/archive/2020/")).toMatchObject({
    allYears: [
      { year: 2021, noteCount: 2 },
      { year: 2020, noteCount: 1 },
    ],
    words: { words: [{ term: { name: "금리" }, count: 1 }] },
  });
  expect(pageAt("/archive/2021/11/")).toMatchObject({
    monthsOfYear: [
      { month: 12, noteCount: 1 },
      { month: 11, noteCount: 1 },
    ],
    words: { words: [{ term: { name: "환율" } }] },
  });
});

it("knows the notes of all years only while their titles are shown, so that no edit of many notes concerns it", () => {
  const archiveOf = (count: number, title: string) => {
    const notes = Array.from({ length: count }, (_, index) => studyNote({ id: `note-${index}`, title }));
    return archivePages(buildLibrary(notes, config), {
      config,
      assetAddresses: new Set(),
      pictureSizeOf: () => null,
      listed: new Map(),
    })[0];
  };
  expect(archiveOf(3, "가")).toMatchObject({ years: [{ noteCount: 3, titles: [{}, {}, {}] }] });
  expect(archiveOf(301, "가")).toMatchObject({ years: [{ noteCount: 301, titles: [] }] });
  expect(archiveOf(301, "나")).toEqual(archiveOf(301, "가"));
});
