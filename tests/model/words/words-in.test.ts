import { describe, expect, it } from "vitest";
import { languages } from "../../../src/model/text/language.ts";
import { wordsIn } from "../../../src/model/words/words-in.ts";
import { day } from "../../support/study-note.ts";

const sample = day("2021-12-15");

function sayingsOf(words: object): readonly (readonly [string, unknown])[] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === "object" && value !== null
      ? sayingsOf(value).map(([inner, saying]) => [`${key}.${inner}`, saying] as const)
      : [[key, value] as const],
  );
}

describe.each(languages)("the words in %s", (language) => {
  const sayings = sayingsOf(wordsIn(language));

  it("are all there: none is empty", () => {
    expect(sayings.filter(([, saying]) => saying === "" || saying === undefined)).toEqual([]);
  });

  it("are those of every other language, colours included", () => {
    for (const other of languages) {
      expect(sayings.map(([key]) => key)).toEqual(sayingsOf(wordsIn(other)).map(([key]) => key));
    }
  });

  it("carry what a sentence is made of", () => {
    const { counts, dates, lists, navigation } = wordsIn(language);
    for (const saying of [counts.issue, counts.notes, counts.copies, counts.streak, counts.terms, counts.questions]) {
      expect(saying(37)).toContain("37");
    }
    expect(navigation.pageOf(2, 5)).toMatch(/2.*5|5.*2/u);
    expect(lists.describeTerm("금리", 4)).toMatch(/금리.*4|4.*금리/u);
    for (const saying of [dates.long, dates.short, dates.numeric, dates.day]) expect(saying(sample)).toContain("15");
  });
});
