import { describe, expect, it } from "vitest";
import { buildLibrary } from "../../src/index/build-library.ts";
import type { TaxonomyPage } from "../../src/model/page/index-page.ts";
import type { Language } from "../../src/model/text/language.ts";
import { taxonomyPages } from "../../src/pages/taxonomy-pages.ts";
import { siteConfig, studyNote } from "../support/study-note.ts";

function pagesOf(lists: readonly (readonly string[])[], language: Language = "ko") {
  const notes = lists.map((keywords, index) => studyNote({ id: `note-${index}`, keywords }));
  const { taxonomies } = buildLibrary(notes, siteConfig());
  return taxonomyPages(taxonomies.keywords, language).filter((page): page is TaxonomyPage => page.kind === "taxonomy");
}

const groupsOf = (page: TaxonomyPage | undefined) =>
  page?.groups.map(({ initial, items }) => [initial, ...items.map(({ name }) => name)]);

describe("taxonomyPages", () => {
  it("puts words below their first letter, 한글 first, then Latin, then the rest", () => {
    const [page] = pagesOf([["환율", "LG", "3분기", "금리", "AI", "까닭", "📈"]]);
    expect(groupsOf(page)).toEqual([
      ["ㄱ", "금리", "까닭"],
      ["ㅎ", "환율"],
      ["A–Z", "AI", "LG"],
      ["#", "📈", "3분기"],
    ]);
  });

  it("separates Latin letters in English, and puts them first", () => {
    const [page] = pagesOf([["환율", "LG", "AI"]], "en");
    expect(groupsOf(page)).toEqual([
      ["A", "AI"],
      ["L", "LG"],
      ["ㅎ", "환율"],
    ]);
  });

  it("shows the most used by number, and none if every word occurs once", () => {
    const [page] = pagesOf([
      ["금리", "환율"],
      ["환율", "물가"],
      ["환율", "금리"],
    ]);
    expect(page?.mostUsed.map(({ name }) => name)).toEqual(["환율", "금리"]);
    expect(pagesOf([["금리", "환율"]])[0]?.mostUsed).toEqual([]);
  });

  it("continues over several pages, and every letter links to the page where it begins", () => {
    const many = Array.from({ length: 700 }, (_, index) => `가${index}`);
    const [first, second, ...more] = pagesOf([[...many, "환율"]]);
    expect(more).toEqual([]);
    expect(first?.groups.flatMap(({ items }) => items)).toHaveLength(600);
    expect(groupsOf(second)?.map(([initial]) => initial)).toEqual(["ㄱ", "ㅎ"]);
    expect(second).toMatchObject({ permalink: "/keywords/page/2/", mostUsed: [] });
    expect(second?.jumps).toEqual([
      { initial: "ㄱ", permalink: "/keywords/" },
      { initial: "ㅎ", permalink: "/keywords/page/2/" },
    ]);
  });

  it("has a page without a word", () => {
    expect(pagesOf([[]])).toMatchObject([{ permalink: "/keywords/", groups: [], jumps: [] }]);
  });
});
