import { describe, expect, it } from "vitest";
import { areForeignWords, looseDefinitions } from "../../../../src/parse/values/explanations/loose-definition.ts";
import { lineOf } from "../../../support/read-sections.ts";

function read(typed: string, { isOfWords = false, boldEnd = 0 } = {}): readonly (readonly string[])[] {
  const line = lineOf(typed);
  const boldEnds = new Map(boldEnd === 0 ? [] : [[line, boldEnd]]);
  return looseDefinitions(line, { boldEnds, isOfWords }).map(({ term, definition }) => [term.text, definition.text]);
}

describe("looseDefinitions", () => {
  it("takes a term and the bracket behind it apart, for each of several", () => {
    expect(read("응애(꿀벌에 사는 진드기), 수분 (꽃가루, 암술)")).toEqual([
      ["응애", "꿀벌에 사는 진드기"],
      ["수분", "꽃가루, 암술"],
    ]);
    expect(read("✔ 응애(진드기).")).toEqual([["응애", "진드기"]]);
  });

  it.each(["응애(진드기), 수분", "응애(진드기)가 산다", "(진드기)", "응애()", "응애", "응애(...)"])(
    "leaves %s",
    (line) => {
      expect(read(line)).toEqual([]);
    },
  );

  it("takes what stands in bold for the term", () => {
    expect(read("**무역수지** 수출에서 수입을 뺀 것", { boldEnd: 4 })).toEqual([["무역수지", "수출에서 수입을 뺀 것"]]);
    expect(read("무역수지 수출에서 수입을 뺀 것")).toEqual([]);
  });

  it("takes a foreign word and what it means apart where there are such words", () => {
    expect(read("carry out 실행하다, 하다", { isOfWords: true })).toEqual([["carry out", "실행하다, 하다"]]);
    expect(read("rise ~에서 오르다", { isOfWords: true })).toEqual([["rise", "~에서 오르다"]]);
    expect(read("soar v. 치솟다", { isOfWords: true })).toEqual([["soar", "v. 치솟다"]]);
    expect(read("expand 넓히다")).toEqual([]);
    expect(read("expand 무엇인가?", { isOfWords: true })).toEqual([]);
  });
});

describe("areForeignWords", () => {
  it.each([
    [["expand 넓히다"], true],
    [["Expand 넓히다", "fare 요금"], true],
    [["Apple 실적"], false],
    [["AI 반도체", "SK 하이닉스"], false],
    [["expand 넓히다", "요금"], false],
  ])("judges %j", (lines, expected) => {
    expect(areForeignWords(lines.map(lineOf))).toBe(expected);
  });
});
