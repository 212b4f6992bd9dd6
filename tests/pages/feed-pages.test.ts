import { describe, expect, it } from "vitest";
import { buildLibrary } from "../../src/index/build-library.ts";
import { siteFeeds, termFeeds, termsWithFeeds } from "../../src/pages/feed-pages.ts";
import { type NoteTold, siteConfig, studyNote } from "../support/study-note.ts";

const libraryOf = (notes: readonly NoteTold[]) =>
  buildLibrary(
    notes.map((note, index) => studyNote({ id: `note-${String(index).padStart(4, "0")}`, ...note })),
    siteConfig(),
  );
const names = (terms: ReturnType<typeof termsWithFeeds>) => terms.map(({ name }) => name);

describe("termsWithFeeds", () => {
  it("gives every tag and category feeds, and a keyword once it came twice", () => {
    const { taxonomies } = libraryOf([
      { tags: ["경제"], categories: ["기사"], keywords: ["금리", "환율"] },
      { keywords: ["금리"] },
    ]);
    expect(names(termsWithFeeds(taxonomies.tags))).toEqual(["경제"]);
    expect(names(termsWithFeeds(taxonomies.categories))).toEqual(["기사"]);
    expect(names(termsWithFeeds(taxonomies.keywords))).toEqual(["금리"]);
  });

  it("stops at a thousand of a kind, the most used first", () => {
    const tags = Array.from({ length: 1500 }, (_, index) => `태그 ${index}`);
    const { taxonomies } = libraryOf([{ tags }, { tags: ["태그 1499"] }]);
    const fed = termsWithFeeds(taxonomies.tags);
    expect(fed).toHaveLength(1000);
    expect(fed[0]?.name).toBe("태그 1499");
  });
});

describe("feeds", () => {
  it("are two of the same notes, below the list they belong to", () => {
    const [tag] = libraryOf([{ tags: ["금리"] }]).taxonomies.tags.terms;
    expect(tag && termFeeds(tag).map(({ kind, permalink }) => `${kind} ${permalink}`)).toEqual([
      "feed /tags/금리/feed.xml",
      "json-feed /tags/금리/feed.json",
    ]);
  });

  it("bring the newest twenty notes", () => {
    const { notes } = libraryOf(Array.from({ length: 25 }, () => ({})));
    for (const page of siteFeeds(notes)) {
      expect("notes" in page && page.notes).toHaveLength(20);
      expect("notes" in page && page.notes[0]).toBe(notes[0]);
    }
  });
});
