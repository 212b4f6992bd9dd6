import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groupSpellings, noAliases, readAliases, termKey, termKeys } from "../../../src/index/terms/group-spellings.ts";
import { permalinkOf } from "../../../src/model/address/permalink.ts";
import { studyNote } from "../../support/study-note.ts";

/** Notes newest first, each with its keywords. */
function notes(...keywords: readonly (readonly string[])[]) {
  return keywords.map((words, index) => ({
    note: studyNote({ id: `note-${index}`, keywords: words }),
    permalink: permalinkOf(`/${index}/`),
  }));
}

function namesOf(...keywords: readonly (readonly string[])[]): readonly string[] {
  return groupSpellings(notes(...keywords), "keywords", noAliases).map(({ name }) => name);
}

describe("groupSpellings", () => {
  it("joins spellings that differ by case, Unicode form or width", () => {
    expect(namesOf(["AI"], ["ai"], ["ＡＩ"])).toHaveLength(1);
    expect(namesOf(["금리".normalize("NFD")], ["금리"])).toEqual(["금리"]);
  });

  it("names a word by the spelling used most", () => {
    expect(namesOf(["AI"], ["ai"], ["AI"])).toEqual(["AI"]);
  });

  it("names a word by its earliest spelling on a tie", () => {
    expect(namesOf(["AI"], ["ai"])).toEqual(["ai"]);
    expect(namesOf(["AI", "ai"])).toEqual(["AI"]);
  });

  it("lists each note once, newest first", () => {
    const all = notes(["AI", "ai"], ["LG"], ["Ai"]);
    expect(
      groupSpellings(all, "keywords", noAliases).find(({ name }) => name === "Ai" || name === "AI")?.notes,
    ).toEqual([all[0], all[2]]);
  });

  it("takes a blank value for no word", () => {
    expect(namesOf(["", " "])).toEqual([]);
  });

  it("treats words that objects know as words", () => {
    expect(namesOf(["__proto__", "constructor", "toString"]).toSorted()).toEqual([
      "__proto__",
      "constructor",
      "toString",
    ]);
  });

  it("joins configured spellings under the main one, though the notes never use it", () => {
    const aliases = readAliases({ LG: ["엘지", "엘지그룹"] });
    const groups = groupSpellings(notes(["엘지"], ["엘지그룹"], ["엘지"]), "keywords", aliases);
    expect(groups.map(({ name, notes: carrying }) => [name, carrying.length])).toEqual([["LG", 3]]);
  });
});

describe("termKeys", () => {
  it("gives each value's key, however often it is asked for", () => {
    const aliases = readAliases({ LG: ["엘지"] });
    const keyOf = termKeys(aliases);
    const word = fc.oneof(fc.constantFrom("LG", "lg", "엘지", "엘지".normalize("NFD"), " "), fc.string());
    fc.assert(fc.property(word, (value) => keyOf(value) === termKey(value, aliases)));
    expect([keyOf("엘지"), keyOf("엘지")]).toEqual([termKey("LG", aliases), termKey("LG", aliases)]);
  });
});

describe("readAliases", () => {
  it("knows a spelling in every case and form", () => {
    const aliases = readAliases({ LG: ["엘지"] });
    expect(termKey("엘지".normalize("NFD"), aliases)).toBe(termKey("lg", aliases));
  });

  it("keeps main spellings apart, and a spelling claimed twice with the first", () => {
    const aliases = readAliases({ LG: ["엘지", "삼성"], 삼성: ["엘지"] });
    expect(termKey("삼성", aliases)).not.toBe(termKey("LG", aliases));
    expect(termKey("엘지", aliases)).toBe(termKey("LG", aliases));
  });
});
