import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { longestQuery, queryReadings, readQuery, shortestForm } from "../../../src/model/search/read-query.ts";

const forms = (query: string) => readQuery(query).map((word) => word.forms.join(" "));

describe("readQuery", () => {
  it.each([
    ["엑사원을", ["엑사원을 엑사원"]],
    ["금리로는", ["금리로는 금리"]],
    ["기업들에게", ["기업들에게 기업"]],
    ["한국은행으로부터", ["한국은행으로부터 한국은행"]],
    ["서울로", ["서울로 서울"]],
    ["LG가 AI를", ["lg가 lg", "ai를 ai"]],
    ["3.5%로", ["3.5%로 3.5%"]],
  ])("takes the particle off %j", (query, expected) => {
    expect(forms(query)).toEqual(expected);
  });

  it.each(["소비자물가", "전문가", "아시아나", "코로나", "나는", "30만", "10도", "만도", "AI", "이란"])(
    "leaves %j whole: the end fits no particle, or too little would be left",
    (query) => {
      expect(forms(query)).toEqual([query.toLowerCase()]);
    },
  );

  it("looks up single characters and one or two first consonants in names, all else in everything", () => {
    expect(readQuery("돈 ㅇㅅㅇ ㅄ 금리 😀")).toEqual([
      { forms: ["돈"], within: "names" },
      { forms: ["ㅇㅅㅇ"], within: "everything" },
      { forms: ["ㅂㅅ"], within: "names" },
      { forms: ["금리"], within: "everything" },
      { forms: ["😀"], within: "everything" },
    ]);
  });

  it.each([
    ["#LG", ["lg"]],
    ["\\#엑사원 ＃금리, c# #1", ["엑사원", "금리", "c#", "#1"]],
    ["엑 사 원", ["엑사원"]],
    ["lg 엑 사 원 금리", ["lg", "엑사원", "금리"]],
    ["엑 사 ㅇ", ["엑사"]],
    ["돈", ["돈"]],
    ['"LG AI"', ["lgai"]],
    ["“금리를” 올린", ["금리를", "올린"]],
    ["'기준금리'를 ‘올린 값’도 '22년 rock'n'roll", ["기준금리", "올린값", "22년", "rock'n'roll"]],
    ['"기준금리"에서는 "금리"값', ["기준금리", "금리", "값"]],
    ['"LG AI', ["lg", "ai"]],
    ['" "', []],
  ])("reads %j as %j: keywords, syllables and quotations as they are meant", (query, expected) => {
    expect(forms(query)).toEqual(expected);
  });

  it("does not wait for a syllable that is still being composed", () => {
    expect(forms("기준금ㄹ")).toEqual(["기준금"]);
    expect(forms("엑ㅅ 금ㅣ")).toEqual(["엑", "금"]);
  });

  it("counts a word once, and nothing for nothing", () => {
    expect(forms("금리 금리 \u200b")).toEqual(["금리"]);
    expect(readQuery(" \n\t ")).toEqual([]);
  });

  it("lists other readings: an unfinished last syllable, single syllables as words of their own", () => {
    const readings = (query: string) => queryReadings(query).map((words) => words.map(({ forms }) => forms[0]));
    expect(readings("밀 책")).toEqual([["밀책"], ["밀책"], ["밀", "책"]]);
    expect(queryReadings("금리 엑사워")[1]).toEqual([
      { forms: ["금리"], within: "everything" },
      { forms: ["엑사워"], within: "everything", begun: "엑사" },
    ]);
    expect(queryReadings("엑삿")[1]).toEqual([{ forms: ["엑삿"], within: "everything", begun: "엑사" }]);
    expect(queryReadings("깆")[1]).toEqual([{ forms: ["깆"], within: "names", begun: "기" }]);
    expect(["나", "NASDAQ", '"엑사워"', "ㅇㅅㅇ", ""].map((query) => queryReadings(query).length)).toEqual([
      1, 1, 1, 1, 1,
    ]);
    expect(queryReadings("ETF가 환율")).toEqual([
      [
        { forms: ["etf가", "etf"], within: "everything", opens: true },
        { forms: ["환율"], within: "everything" },
      ],
      readQuery("ETF가 환율"),
      expect.anything(),
    ]);
  });

  it("is total, reads no more than there is, and makes no form that does not contain the last", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (typed) => {
        const words = readQuery(typed);
        expect(words.length).toBeLessThanOrEqual(longestQuery);
        for (const word of words) {
          expect(word.forms.every((form) => form !== "" && form.includes(shortestForm(word)))).toBe(true);
        }
      }),
    );
    expect(readQuery("가나".repeat(5000))[0]?.forms[0]).toHaveLength(longestQuery);
  });
});
