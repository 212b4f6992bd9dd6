import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  joined,
  spansInName,
  spansInSentence,
  spansInTitle,
  spansOfWords,
} from "../../../src/model/search/match-spans.ts";
import { queryReadings, readQuery } from "../../../src/model/search/read-query.ts";

const found = (text: string, query: string) =>
  spansOfWords(text, readQuery(query)).map((spans) => spans.map(({ start, end }) => text.slice(start, end)));

describe("the places that answer", () => {
  it("are shown as they are written, whatever their spaces, case and commas", () => {
    expect(found("초거대 AI와 초거대AI", "초거대ai")).toEqual([["초거대 AI", "초거대AI"]]);
    expect(found("말뭉치 6,000억 개", "6000억")).toEqual([["6,000억"]]);
    expect(found("웃음 😀 하나", "😀")).toEqual([["😀"]]);
    expect(found("[.*] 안의 .*", ".*")).toEqual([[".*", ".*"]]);
  });

  it("are listed word by word, as typed and without the particle", () => {
    expect(found("금리를 올린 금리", "금리를 환율")).toEqual([["금리를", "금리", "금리"], []]);
  });

  it("are joined where they overlap or touch", () => {
    const spans = [
      { start: 4, end: 6 },
      { start: 0, end: 2 },
      { start: 1, end: 4 },
      { start: 8, end: 9 },
    ];
    expect(joined(spans)).toEqual([
      { start: 0, end: 6 },
      { start: 8, end: 9 },
    ]);
  });

  it("are first consonants anywhere in a keyword, but only from a word's beginning in a title", () => {
    expect(spansInName("초거대엑사원", readQuery("ㅇㅅㅇ"))).toEqual([{ start: 3, end: 6 }]);
    expect(spansInTitle("하늘에서 오는 인터넷", readQuery("ㅇㅅㅇ"))).toEqual([]);
    expect(spansInTitle("LG 엑사 원", readQuery("ㅇㅅㅇ"))).toEqual([{ start: 3, end: 7 }]);
  });

  it("are first consonants of one word in a summary, typed syllables as far as they are typed", () => {
    const inSentence = (text: string, query: string) =>
      spansInSentence(text, readQuery(query))
        .flat()
        .map(({ start, end }) => text.slice(start, end));
    expect(inSentence("위성 인터넷과 초거대AI 엑사원", "ㅇㅅㅇ")).toEqual(["엑사원"]);
    expect(inSentence("대엑사원", "ㅇㅅㅇ")).toEqual([]);
    const begun = (text: string, query: string) =>
      spansOfWords(text, queryReadings(query)[1] ?? [])
        .flat()
        .map(({ start, end }) => text.slice(start, end));
    expect(begun("엑사원과 엑사 원", "엑사워")).toEqual(["엑사원", "엑사 원"]);
    expect(begun("공매도의 공 매매", "공맫")).toEqual(["공매도"]);
  });

  it("are within the text, in order, whatever is typed", () => {
    const texts = fc.string({ unit: fc.constantFrom(..."가금리 1,0.AİΣ😀ㄱ") });
    fc.assert(
      fc.property(texts, texts, (typed, query) => {
        const text = typed.normalize("NFC");
        for (const { start, end } of joined(spansOfWords(text, readQuery(query)).flat())) {
          expect(start >= 0 && start < end && end <= text.length).toBe(true);
        }
      }),
    );
  });
});
