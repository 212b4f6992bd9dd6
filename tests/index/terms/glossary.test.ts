import { describe, expect, it } from "vitest";
import { buildLibrary } from "../../../src/index/build-library.ts";
import { type NoteTold, placed, siteConfig, studyNote } from "../../support/study-note.ts";

const explaining = (id: string, terms: Readonly<Record<string, string>>, told: NoteTold = {}): NoteTold => ({
  id,
  date: `2021-12-${id}`,
  terms: Object.entries(terms).map(([term, definition]) => placed({ term, definition })),
  ...told,
});

function libraryOf(notes: readonly NoteTold[], keywordAliases: Readonly<Record<string, readonly string[]>> = {}) {
  return buildLibrary(notes.map(studyNote), siteConfig({ keywordAliases }));
}

const said = (notes: readonly NoteTold[], keywordAliases: Readonly<Record<string, readonly string[]>> = {}) =>
  libraryOf(notes, keywordAliases).glossary.map(({ name, meanings }) => [
    name,
    ...meanings.map(({ definition, notes: saying }) => [definition, ...saying.map(({ note }) => note.id)]),
  ]);

describe("collectGlossary", () => {
  it("gathers what all notes say of a word, the newest first, the same words once", () => {
    const notes = [
      explaining("13", { 금리: "돈의 값" }),
      explaining("14", { 금리: "빌린 돈의 값", 환율: "두 나라 돈의 비율" }),
      explaining("15", { 금리: "돈의 값" }),
    ];
    expect(said(notes)).toEqual([
      ["금리", ["돈의 값", "15", "13"], ["빌린 돈의 값", "14"]],
      ["환율", ["두 나라 돈의 비율", "14"]],
    ]);
  });

  it("joins spellings, under the one used most", () => {
    const notes = ["gdp", "GDP", "GDP"].map((term, index) => explaining(String(13 + index), { [term]: `${index}` }));
    expect(said(notes)).toEqual([["GDP", ["2", "15"], ["1", "14"], ["0", "13"]]]);
    expect(said([explaining("13", { 엘지: "회사" })], { LG: ["엘지"] })).toEqual([["LG", ["회사", "13"]]]);
  });

  it("links a word to its keyword, else to its tag, with or without what is said in parentheses", () => {
    const { glossary } = libraryOf([
      explaining(
        "13",
        { 금리: "돈의 값", "GDP(국내총생산)": "한 나라가 만든 값", 환율: "비율" },
        {
          tags: ["금리", "GDP"],
          keywords: ["금리"],
        },
      ),
    ]);
    expect(glossary.map(({ term }) => term?.permalink ?? null)).toEqual(["/keywords/금리/", "/tags/gdp/", null]);
  });

  it("tells every tag and keyword of that name what it means", () => {
    const { meaningsOf } = libraryOf([
      explaining("13", { 금리: "돈의 값" }, { tags: ["금리", "은행"], keywords: ["금리"] }),
    ]);
    expect([...meaningsOf].map(([{ kind, name }, meanings]) => [kind, name, meanings[0]?.definition])).toEqual([
      ["keywords", "금리", "돈의 값"],
      ["tags", "금리", "돈의 값"],
    ]);
  });

  it("tells a keyword all meanings, of the words with and without parentheses", () => {
    const terms = { GDP: "나라의 값", "GDP(국내총생산)": "한 나라가 만든 값" };
    const { meaningsOf } = libraryOf([explaining("13", terms, { keywords: ["GDP"] })]);
    expect([...meaningsOf.values()].map((meanings) => meanings.map(({ definition }) => definition))).toEqual([
      ["나라의 값", "한 나라가 만든 값"],
    ]);
  });

  it("leaves out notes that are not listed", () => {
    expect(said([explaining("13", { 금리: "돈의 값" }, { frontMatter: { unlisted: true } })])).toEqual([]);
  });
});
