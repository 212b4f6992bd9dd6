import { describe, expect, it } from "vitest";
import { readOtherSpellings } from "../../../src/index/terms/other-spellings.ts";
import { noteFrom } from "../../support/note-from.ts";

const spellings = readOtherSpellings({ LG: ["엘지"], GDP: ["국내 총생산"], "C++": ["씨쁠쁠"], 케이팝: ["K-pop"] });
const found = (body: string) => spellings(noteFrom(body));

describe("readOtherSpellings", () => {
  it.each([
    ["## 키워드\n\nLG", ["LG", "엘지"]],
    ["## 키워드\n\n엘지", ["LG", "엘지"]],
    ["엘지가 만들었다.", ["LG", "엘지"]],
    ["lg전자가 만들었다.", ["LG", "엘지"]],
    ["## 키워드\n\n국내 총생산", ["GDP", "국내 총생산"]],
    ["C++로 썼다.", ["C++", "씨쁠쁠"]],
    ["K-Pop이 들린다.", ["케이팝", "K-pop"]],
    ["algorithm, LGTM, 노엘지기", []],
  ])("gives what a note that says %j is also found by", (body, names) => {
    expect(found(body)).toEqual(names);
  });

  it("gives nothing without configured spellings", () => {
    expect(readOtherSpellings({})(noteFrom("LG"))).toEqual([]);
  });
});
