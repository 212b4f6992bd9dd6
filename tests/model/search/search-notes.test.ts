import { describe, expect, it } from "vitest";
import { searchNotes } from "../../../src/model/search/search-notes.ts";
import type { SearchRequest } from "../../../src/model/search/search-reader.ts";
import { noteFrom } from "../../support/note-from.ts";
import { siteSearch } from "../../support/site-search.ts";
import { type NoteTold, studyNote } from "../../support/study-note.ts";

const written = (id: string, told: NoteTold, body: string) =>
  studyNote({
    ...noteFrom(body),
    ...told,
    id,
    title: told.title ?? "제목",
    date: told.date ?? id.slice(0, 10),
    keywords: told.keywords ?? [],
    summary: "",
    tags: told.tags ?? [],
    categories: [],
    frontMatter: told.frontMatter ?? {},
  });

const search = siteSearch([
  written("2022-03-01-a", { tags: ["금융", "__proto__"] }, '<span style="color:red">기준금리</span>를 올렸다'),
  written("2022-02-01-b", { tags: ["금융"], title: "금리란" }, "돈의 값"),
  written("2021-12-01-c", {}, '<span style="color:blue">환율</span>과 금리의 사이'),
  written("2021-11-01-d", {}, "기준을 세우는 금속 준금리"),
]);

async function found(request: Partial<SearchRequest>): Promise<readonly string[]> {
  const ids: string[] = [];
  for await (const { document } of searchNotes(
    { query: "", tag: null, year: null, color: null, ...request },
    search.reader,
  ))
    ids.push(document.url.replace(/^.*-(.)\/$/u, "$1"));
  return ids;
}

describe("searchNotes", () => {
  it("gives notes that answer by their names first, then by their text, each newest first", async () => {
    expect(await found({ query: "금리" })).toEqual(["b", "a", "c", "d"]);
  });

  it("compares what the index proposes with the text: separate bigrams do not match", async () => {
    expect(await found({ query: "기준금리" })).toEqual(["a"]);
  });

  it("requires every word, wherever it is", async () => {
    expect(await found({ query: "금리 값" })).toEqual([]);
    expect(await found({ query: "금리 환율" })).toEqual(["c"]);
  });

  it("lets filters through alone and together, and nothing for names that no note carries", async () => {
    expect(await found({ tag: "금융" })).toEqual(["a", "b"]);
    expect(await found({ year: "2021" })).toEqual(["c", "d"]);
    expect(await found({ color: "red", query: "금리", tag: "금융", year: "2022" })).toEqual(["a"]);
    expect(await found({ tag: "__proto__" })).toEqual(["a"]);
    expect(await found({ tag: "toString" })).toEqual([]);
    expect(await found({ query: "금리", color: "<script>" })).toEqual([]);
  });

  it.each([
    "\ud83d",
    "\udc00금리",
    "((((",
    "\\",
    "[^]*",
    "<script>alert(1)</script>",
    "😀😀",
    "\u0000",
    "가".repeat(10_000),
    "가 ".repeat(5000),
  ])("answers %j with no note and no failure", async (query) => {
    expect(await found({ query })).toEqual([]);
  });

  it("reads few files for a pasted text", async () => {
    search.takeDownloads();
    await found({ query: "기준금리를 올렸다 환율과 금리의 사이 돈의 값 ".repeat(20) });
    expect(search.takeDownloads().length).toBeLessThanOrEqual(6);
  });
});

describe("the order of notes whose titles answer", () => {
  const { reader } = siteSearch([
    written("2022-09-01-raise", { title: "Why central banks raise rates" }, "본문"),
    written("2022-08-01-part", { title: "기준금리인상" }, "본문"),
    written("2022-07-01-opening", { title: "금리인상 이야기" }, "He said it again"),
    written("2022-06-01-only", { title: "제목과 본문" }, "본문"),
    written("2022-05-01-chip", { title: "반도체", tags: ["AI"] }, "본문"),
    written("2022-04-01-openai", { title: "OpenAI의 새 모델" }, "본문"),
    written("2022-03-01-titled", { title: "제목만 있는 노트" }, "한은의 금통위는 GDP를 본다"),
    written("2022-02-01-whole", { title: "금리의 역사" }, "ＡＩ"),
    written("2022-01-01-ai", { title: "AI 반도체" }, "본문"),
  ]);
  const found = async (query: string): Promise<readonly string[]> => {
    const ids: string[] = [];
    for await (const { document } of searchNotes({ query, tag: null, year: null, color: null }, reader))
      ids.push(document.url.replace(/^.*-([a-z]+)\/$/u, "$1"));
    return ids;
  };

  it("puts a whole word first, then the beginning of a word, then the inside of one", async () => {
    expect(await found("금리")).toEqual(["whole", "opening", "part"]);
  });

  it("puts what was typed before what is left of it without its particle", async () => {
    expect(await found("제목만")).toEqual(["titled", "only"]);
  });

  it("takes a few Latin letters for the beginning of a word if one begins so", async () => {
    expect(await found("AI")).toEqual(["openai", "ai", "chip", "whole"]);
    expect(await found("ai 반도체")).toEqual(["ai", "chip"]);
    expect(await found("GDP")).toEqual(["titled"]);
    expect(await found("rai")).toEqual(["raise"]);
  });

  it("looks inside words for those with which no word begins", async () => {
    expect(await found("ise")).toEqual(["raise"]);
  });
});

describe("punctuation around a word", () => {
  it.each(["금리?", "금리!", "(금리)", "금리란…", "「금리」", "금리?!", "기준금리."])(
    "is ignored in %j",
    async (query) => {
      const plain = query.replace(/[^가-힣]/gu, "");
      expect(await found({ query: plain })).not.toEqual([]);
      expect(await found({ query })).toEqual(await found({ query: plain }));
    },
  );
});

describe("other spellings", () => {
  const { reader } = siteSearch(
    [
      written("2022-03-01-a", { keywords: ["LG"] }, "전자"),
      written("2022-02-01-b", { keywords: ["엘지"] }, "화학"),
      written("2022-01-01-c", {}, "LG가 만들었다"),
      written("2021-12-01-d", {}, "다른 것"),
      noteFrom("말", "aliases: [기준 이자]\n"),
    ],
    { keywordAliases: { LG: ["엘지"] } },
  );

  it.each([
    ["LG", ["a", "b", "c"]],
    ["엘지", ["a", "b", "c"]],
    ["기준 이자", ["note"]],
  ])("find the notes that say %s otherwise", async (query, ids) => {
    const all: string[] = [];
    for await (const { document } of searchNotes({ query, tag: null, year: null, color: null }, reader))
      all.push(document.url.replace(/^.*[-/]([a-z]+)\/$/u, "$1"));
    expect(all.toSorted()).toEqual(ids);
  });
});
