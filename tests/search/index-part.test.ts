import { describe, expect, it } from "vitest";
import { bigramKey, latinCode, openingCode } from "../../src/model/search/bigrams.ts";
import type { SearchDocument } from "../../src/model/search/search-files.ts";
import { IndexParts } from "../../src/search/index-part.ts";

const document = (title: string, ...parts: readonly string[]): SearchDocument => ({
  url: "/",
  title,
  date: "2021-12-15",
  tags: [],
  keywords: [],
  parts,
  ownParts: 0,
  beginning: 0,
  labels: [],
});

function indexParts(documents: readonly SearchDocument[]) {
  const reader = new IndexParts();
  return documents.map((one) => reader.of(one));
}

const keys = (codes: Uint32Array | undefined) => [...(codes ?? [])].map(bigramKey);

describe("IndexParts", () => {
  it("lists each bigram once, at its best place, and none across parts", () => {
    const [part] = indexParts([document("금리", "나라 나라", "사람", "금리")]);
    expect(keys(part?.text)).toEqual(["나라", "라나", "사람"]);
  });

  it("lists names by first consonants and single characters too", () => {
    const [part] = indexParts([document("금리", "나라")]);
    const title = [part?.word, part?.opening, part?.title].flatMap(keys);
    expect(title).toEqual(["금리", "\u0001금", "\u0001리", "ㄱㄹ", "\u0001ㄱ", "\u0001ㄹ"]);
  });

  it("tells words of a title from their beginnings, and both from what is inside them", () => {
    const [part] = indexParts([document("금리를 값 기준환율")]);
    expect(keys(part?.word)).toEqual(["금리", "\u0001값"]);
    expect(keys(part?.opening)).toEqual(["기준", "\u0001금", "\u0001기"]);
    expect(keys(part?.title)).toContain("환율");
  });

  it("lists how Latin words begin, at their best place", () => {
    const [part] = indexParts([{ ...document("raise AI", "ETF", "the AI raise"), ownParts: 1 }]);
    const found = (codes: Uint32Array | undefined) =>
      ["ai", "ra", "et", "th"].filter((letters) => codes?.includes(latinCode(letters)));
    expect([part?.word, part?.opening, part?.own, part?.text].map(found)).toEqual([["ai"], ["ra"], ["et"], ["th"]]);
  });

  it("lists the first consonants of three syllables: of a name anywhere, of a title and the student's own words where a word begins", () => {
    const told = { ...document("전기차 값", "새 반도체 값", "본문이다"), keywords: ["초거대모델"], ownParts: 1 };
    const [part] = indexParts([told]);
    const lettersOf = (codes: Uint32Array | undefined) =>
      ["ㅈㄱㅊ", "ㄱㅊㄱ", "ㅅㅂㄷ", "ㅂㄷㅊ", "ㄷㅊㄱ", "ㅊㄱㄷ", "ㄱㄷㅁ", "ㅂㅁㅇ"].filter((letters) =>
        codes?.includes(openingCode(letters)),
      );
    expect(lettersOf(part?.title)).toEqual(["ㅈㄱㅊ"]);
    expect(lettersOf(part?.names)).toEqual(["ㅊㄱㄷ", "ㄱㄷㅁ"]);
    expect(lettersOf(part?.own)).toEqual(["ㅂㄷㅊ"]);
    expect(lettersOf(part?.text)).toEqual([]);
  });

  it("keeps documents apart, however many bigrams one has", () => {
    const many = Array.from({ length: 9000 }, (_, index) => String.fromCharCode(0xac00 + index)).join("");
    const [first, second] = indexParts([document("", many), document("", "가나")]);
    expect(first?.text.length).toBe(8999);
    expect(keys(second?.text)).toEqual(["가나"]);
  });
});
