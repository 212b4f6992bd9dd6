import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import { searchNotes } from "../../src/model/search/search-notes.ts";
import { textLength } from "../../src/parse/reading-time.ts";
import { projectRoot } from "../support/build-site-in.ts";
import { type SiteSearch, siteSearch } from "../support/site-search.ts";
import { nothingRead, studyNote } from "../support/study-note.ts";

const charactersOfTheSeed = 3300;

/**
 * The words of all notes at hand: recombined, they contain more distinct bigrams than real sentences, so they weigh
 * more.
 */
function wordsAtHand(): readonly string[] {
  const folders = ["posts", "tests/search/gold/notes"].map((folder) => join(projectRoot, folder));
  const files = folders.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)));
  return files
    .flatMap((file) => readFileSync(file, "utf8").split(/[^\p{L}\p{N}.,%·()]+/u))
    .filter((word) => word !== "");
}

/** Notes as long as the first one, with words as frequent as in real notes, the same in every run. */
function manyNotes(count: number) {
  const words = wordsAtHand();
  let state = 1;
  const next = (below: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % below;
  };
  const text = (length: number): string => {
    let made = "";
    while (made.length < length) made += `${words[next(words.length)]} `;
    return made;
  };
  return Array.from({ length: count }, (_, index) => {
    const article = text(charactersOfTheSeed);
    return studyNote({
      id: `note-${String(index).padStart(5, "0")}`,
      date: `20${String(10 + Math.floor((index * 12) / count)).padStart(2, "0")}-0${1 + next(9)}-15`,
      title: text(25),
      tags: [`태그${next(30)}`],
      keywords: [`키워드${next(300)}`, text(5).trim()],
      summary: text(80),
      wordCount: textLength(article).wordCount,
      sections: [
        {
          roles: ["article"],
          heading: null,
          html: "" as never,
          text: article,
          extracted: false,
          reading: nothingRead,
        },
      ],
    });
  });
}

const kilobyte = 1000;

describe("the search of a site of 1 000 notes", () => {
  let search: SiteSearch;
  beforeAll(() => {
    search = siteSearch(manyNotes(1000));
  }, 120_000);

  const gzipOf = (part: RegExp) =>
    [...search.files].filter(([name]) => part.test(name)).reduce((sum, [, text]) => sum + gzipSync(text).length, 0);

  it("has an index of at most 2 MB", () => {
    expect(gzipOf(/index-|manifest/u)).toBeLessThanOrEqual(2000 * kilobyte);
  });

  it("is cut into fewer files than there are notes", () => {
    expect(search.files.size).toBeLessThan(1000);
  });

  it.each([
    "금리",
    "엑사원",
    "기준금리를",
    "한국은행 기준금리",
    "초거대 AI",
    "소비자물가지수 상승률",
    "3.7%",
    "ㄱㅈㄱㄹ",
    "ㅇㅅㅇ",
    "기준긂",
    "삼성전자 반도체 파운드리 점유율",
    "테이퍼링",
  ])("shows a first answer to %j for at most 60 KB, manifest and all", async (query) => {
    search.takeDownloads();
    for await (const _ of searchNotes({ query, tag: null, year: null, color: null }, search.reader)) break;
    const first = search.takeDownloads().reduce((sum, { gzip }) => sum + gzip, gzipOf(/manifest/u));
    expect(first).toBeLessThanOrEqual(60 * kilobyte);
  });
});
