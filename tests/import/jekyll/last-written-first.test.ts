import { expect, it } from "vitest";
import { lastWrittenFirst } from "../../../src/import/jekyll/last-written-first.ts";
import { readJekyllConfig } from "../../../src/import/jekyll/settings/jekyll-config.ts";
import { day } from "../../support/study-note.ts";

function page(path: string, isHeld = false) {
  return {
    path,
    isHeld,
    text: "",
    address: "/a/",
    isItem: false,
    nameDay: null,
    changed: day("2020-02-20"),
    added: null,
  };
}

it("has pages in the order of their names backwards, those that are held back behind all others", () => {
  const paths = ["_pages/about copy.md", "_pages/about.md", "z/about.md", "b.md"];
  const { pages, items } = lastWrittenFirst(
    [...paths.map((path) => page(path)), page("c.md", true)],
    readJekyllConfig(""),
  );
  expect(pages.map(({ path }) => path)).toEqual([
    "b.md",
    "z/about.md",
    "_pages/about.md",
    "_pages/about copy.md",
    "c.md",
  ]);
  expect(items).toEqual([]);
});

it.each(["collections:\n  books: {output: true}\n  films: {output: true}", "collections: [books, films]"])(
  "parts the items of the collections of %j from the pages, those of the later collection first",
  (config) => {
    const paths = ["_books/a.md", "_books/b.md", "_films/a.md", "about.md"];
    const ranked = lastWrittenFirst(
      paths.map((path) => page(path)),
      readJekyllConfig(config),
    );
    expect(ranked.items.map(({ path }) => path)).toEqual(["_films/a.md", "_books/b.md", "_books/a.md"]);
    expect(ranked.pages.map(({ path }) => path)).toEqual(["about.md"]);
  },
);
