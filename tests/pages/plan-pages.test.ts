import { array, assert, constant, constantFrom, option, property, record, shuffledSubarray, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { buildLibrary } from "../../src/index/build-library.ts";
import type { StudyNote } from "../../src/model/note/study-note.ts";
import { foldCase } from "../../src/model/text/spelling.ts";
import { findAddressCollisions } from "../../src/pages/addresses/find-address-collisions.ts";
import { plannedPages } from "../support/planned-pages.ts";
import { siteConfig, studyNote } from "../support/study-note.ts";

const config = siteConfig({ pageSize: 2 });

function plan(notes: readonly StudyNote[]) {
  return plannedPages(buildLibrary(notes, config), config);
}

const seed = studyNote({ id: "2021-12-15-lg", categories: ["doc"], tags: ["economy"], keywords: ["LG", "AI"] });

describe("planPages", () => {
  it("plans every page of a site with one note", () => {
    expect(plan([seed]).map(({ kind, permalink }) => `${kind} ${permalink}`)).toEqual([
      "home /",
      "note /notes/2021-12-15-lg/",
      "archive /archive/",
      "archive-year /archive/2021/",
      "archive-month /archive/2021/12/",
      "questions /questions/",
      "highlights /highlights/",
      "sources /sources/",
      "glossary /definitions/",
      "statistics /statistics/",
      "taxonomy /tags/",
      "taxonomy /categories/",
      "taxonomy /keywords/",
      "term /tags/economy/",
      "term /categories/doc/",
      "term /keywords/ai/",
      "term /keywords/lg/",
      "feed /tags/economy/feed.xml",
      "json-feed /tags/economy/feed.json",
      "feed /categories/doc/feed.xml",
      "json-feed /categories/doc/feed.json",
      "not-found /404.html",
      "note-names /note-names.json",
      "feed /feed.xml",
      "json-feed /feed.json",
      "sitemap /sitemap.xml",
      "web-manifest /manifest.webmanifest",
      "robots /robots.txt",
      "notes-json /notes.json",
      "notes-schema /notes.schema.json",
      "search /search/",
      "search-manifest /search/manifest.json",
      "search-shard /search/index-0.json",
      "search-texts /search/notes-1.json",
    ]);
  });

  it("plans a home, its indexes and its files without any note", () => {
    expect(plan([]).map(({ permalink }) => permalink)).toContain("/tags/");
    expect(plan([])[0]).toMatchObject({ kind: "home", permalink: "/", notes: [] });
  });

  it("pages long lists at home and under a term", () => {
    const notes = ["a", "b", "c"].map((id) => studyNote({ id, tags: ["page"] }));
    const addresses = plan(notes).map(({ permalink }) => permalink);
    expect(addresses).toEqual(expect.arrayContaining(["/", "/page/2/", "/tags/page/", "/tags/page/page/2/"]));
  });

  it("gives a note page its terms and neighbours", () => {
    const pages = plan([seed, studyNote({ id: "2021-12-16-b", date: "2021-12-16" })]);
    expect(pages.find((page) => page.kind === "note" && page.note.note === seed)).toMatchObject({
      terms: { tags: [{ name: "economy" }] },
      neighbours: { newer: { permalink: "/notes/2021-12-16-b/" }, older: null },
    });
  });

  it("gives an unlisted note a page and a place in nothing else", () => {
    const unlisted = studyNote({ id: "hidden", tags: ["secret"], frontMatter: { unlisted: true } });
    const pages = plan([seed, unlisted]);
    expect(pages.filter((page) => page.kind === "note")).toHaveLength(2);
    const rest = pages.filter((page) => page.kind !== "note");
    expect(JSON.stringify(rest)).not.toMatch(/hidden|secret/u);
  });

  it("puts the newest twenty notes into the feed and all into notes.json", () => {
    const notes = Array.from({ length: 25 }, (_, index) => studyNote({ id: `note-${String(index).padStart(2, "0")}` }));
    const pages = plan(notes);
    const feed = pages.filter((page) => page.kind === "feed").find(({ term }) => term === null);
    expect(feed?.notes.map(({ note }) => note.id).slice(0, 2)).toEqual(["note-24", "note-23"]);
    expect(feed?.notes).toHaveLength(20);
    expect(pages.find((page) => page.kind === "notes-json")?.notes).toHaveLength(25);
  });

  const words = array(
    string({ unit: constantFrom("a", "A", "가", "é", "+", "#", ".", " ", "/", "-", "2", "📈", "ß", "s") }),
    {
      maxLength: 6,
    },
  );
  const article = record({
    headline: constant(null),
    url: constant(null),
    publisher: option(constantFrom("한국경제", "한국 경제", "한경", "naver 999", "Naver 999", "YTN", "ytn", " ")),
    reporter: constant(null),
    published: constant(null),
    naver: option(record({ oid: constantFrom("015", "052", "215", "999"), aid: constantFrom("0000000001") })),
  });
  const told = record({ tags: words, categories: words, keywords: words, article });
  const someNotes = array(told, { maxLength: 6 }).map((all) =>
    all.map((one, index) => studyNote({ ...one, id: `note-${index}` })),
  );

  it("writes every page inside the output folder, each to its own file, whatever the words and sources", () => {
    assert(
      property(someNotes, (notes) => {
        const pages = plan(notes);
        expect(new Set(pages.map(({ output }) => foldCase(output))).size).toBe(pages.length);
        expect(findAddressCollisions(pages, [])).toEqual([]);
        for (const { output } of pages) expect(output).not.toMatch(/^\/|\\|\0|(?:^|\/)\.{0,2}(?:\/|$)/u);
      }),
    );
  });

  it("does not depend on the order of the notes", () => {
    const orders = someNotes.chain((all) =>
      shuffledSubarray(all, { minLength: all.length }).map((shuffled) => ({ all, shuffled })),
    );
    assert(
      property(orders, ({ all, shuffled }) => {
        expect(plan(shuffled)).toEqual(plan(all));
      }),
    );
  });
});
