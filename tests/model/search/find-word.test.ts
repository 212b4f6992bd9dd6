import { describe, expect, it } from "vitest";
import { holdsWord, placesOfWord } from "../../../src/model/search/find-word.ts";
import { queryReadings } from "../../../src/model/search/read-query.ts";

describe("a word that is being typed", () => {
  it.each([
    ["엑사우", "엑사원"],
    ["엑사워", "엑사원"],
    ["엑삿", "엑사소"],
    ["엑상", "엑사원"],
    ["경젝", "경제곡선"],
    ["닥", "다가오다"],
    ["흙갑", "흙값"],
    ["있다갑", "있다값"],
    ["이다가", "이다강"],
  ])("%s is found in %s", (query, text) => {
    const word = queryReadings(query)[1]?.at(-1);
    expect(word !== undefined && holdsWord(text, word)).toBe(true);
  });

  it.each([
    ["엑사완", "엑사원"],
    ["기준금래", "기준금리"],
    ["엑삿", "엑사"],
    ["3조우", "13조원"],
    ["가구", "가고"],
  ])("%s is not found in %s", (query, text) => {
    const word = queryReadings(query)[1]?.at(-1);
    expect(word === undefined || holdsWord(text, word)).toBe(false);
  });

  it("is found at every place, as long as it is there", () => {
    const [word] = queryReadings("엑사우")[1] ?? [];
    expect(word === undefined ? [] : placesOfWord("엑사원\n엑사우라", word)).toEqual([
      { at: 0, length: 3 },
      { at: 4, length: 3 },
    ]);
  });
});
