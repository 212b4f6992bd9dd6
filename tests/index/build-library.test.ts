import { array, assert, constantFrom, nat, property, record, shuffledSubarray } from "fast-check";
import { describe, expect, it } from "vitest";
import { buildLibrary } from "../../src/index/build-library.ts";
import type { NoteId } from "../../src/model/address/addresses.ts";
import { costGrowth, nearlyLinear } from "../support/cost-growth.ts";
import { question, siteConfig, studyNote } from "../support/study-note.ts";

const config = siteConfig({ keywordAliases: { LG: ["엘지"] } });

const seed = studyNote({
  id: "2021-12-15-lg-exaone",
  categories: ["doc"],
  tags: ["economy"],
  keywords: ["LG", "AI"],
  questions: [question()],
});
const later = studyNote({
  id: "2022-01-03-fed",
  date: "2022-01-03",
  tags: ["Economy"],
  keywords: ["엘지", "ＡＩ", "ai"],
});
const hidden = studyNote({
  id: "2022-02-01-hidden",
  date: "2022-02-01",
  tags: ["economy", "secret"],
  questions: [question()],
  frontMatter: { unlisted: true },
});

describe("buildLibrary", () => {
  const library = buildLibrary([seed, hidden, later], config);

  it("lists notes newest first, each with its address", () => {
    expect(library.notes.map(({ permalink }) => permalink)).toEqual([
      "/notes/2022-01-03-fed/",
      "/notes/2021-12-15-lg-exaone/",
    ]);
  });

  it("joins spellings and configured aliases into one term", () => {
    const terms = library.taxonomies.keywords.terms.map(({ name, permalink, notes }) => [
      name,
      permalink,
      notes.length,
    ]);
    expect(terms).toEqual([
      ["AI", "/keywords/ai/", 2],
      ["LG", "/keywords/lg/", 2],
    ]);
  });

  it("uses keyword aliases for keywords only", () => {
    const tagged = buildLibrary([studyNote({ tags: ["엘지"] })], config);
    expect(tagged.taxonomies.tags.terms.map(({ name }) => name)).toEqual(["엘지"]);
  });

  it("gives each note its terms in the order typed, each once", () => {
    expect(library.termsOf.get(later.id)?.keywords.map(({ name }) => name)).toEqual(["LG", "AI"]);
    expect(library.termsOf.get(seed.id)?.categories.map(({ name }) => name)).toEqual(["doc"]);
  });

  it("keeps an unlisted note out of every list, but knows its address and its terms that have a page", () => {
    expect(library.unlisted.map(({ note }) => note)).toEqual([hidden]);
    expect(library.taxonomies.tags.terms.map(({ name, notes }) => [name, notes.length])).toEqual([["economy", 2]]);
    expect(library.termsOf.get(hidden.id)?.tags.map(({ name }) => name)).toEqual(["economy"]);
    expect(library.questions).toHaveLength(1);
    expect(library.archive.flatMap(({ months }) => months.flatMap(({ notes }) => notes))).toHaveLength(2);
    expect(library.neighbours.get(hidden.id)).toBeUndefined();
  });

  it("is a library without notes, too", () => {
    const empty = buildLibrary([], config);
    expect([empty.notes, empty.archive, empty.questions]).toEqual([[], [], []]);
  });

  it("does not depend on the order of the notes", () => {
    const words = array(
      constantFrom("AI", "ai", "ＡＩ", "A.I", "a i", "LG", "엘지", "금리", "금리".normalize("NFD"), "📈"),
    );
    const told = record({ day: nat({ max: 2 }), tags: words, keywords: words });
    const notes = array(told, { maxLength: 8 }).map((all) =>
      all.map((one, index) => studyNote({ ...one, id: `note-${index}` as NoteId, date: `2021-12-0${one.day + 1}` })),
    );
    const orders = notes.chain((all) =>
      shuffledSubarray(all, { minLength: all.length }).map((shuffled) => ({ all, shuffled })),
    );
    assert(
      property(orders, ({ all, shuffled }) => {
        expect(buildLibrary(shuffled, config)).toEqual(buildLibrary(all, config));
      }),
    );
  });

  it("takes thousands of notes with five times as many keywords at a cost that grows with their number alone", () => {
    const build = (count: number) => {
      const many = Array.from({ length: count }, (_, index) =>
        studyNote({
          id: `2021-12-15-note-${index}`,
          tags: ["경제", `태그 ${index % 100}`],
          keywords: Array.from({ length: 5 }, (__, word) => `키워드 ${index * 5 + word}`),
        }),
      );
      expect(buildLibrary(many, config).taxonomies.keywords.terms).toHaveLength(count * 5);
    };
    expect(costGrowth(build, 1000)).toBeLessThan(nearlyLinear);
  }, 60_000);
});
