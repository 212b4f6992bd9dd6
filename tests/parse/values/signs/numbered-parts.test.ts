import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { numberedParts, partsAfterFirst } from "../../../../src/parse/values/signs/numbered-parts.ts";
import { lineOf } from "../../../support/read-sections.ts";

const parts = (line: string) => numberedParts(lineOf(line)).map(({ text }) => text);

describe("numberedParts", () => {
  it.each([
    ["1\\) 왜 오르지 2) 언제 내릴까", ["1) 왜 오르지", "2) 언제 내릴까"]],
    ["(1) 환율 (2) 금리 (3) 물가", ["(1) 환율", "(2) 금리", "(3) 물가"]],
    ["1\\. 환율 2. 금리", ["1. 환율", "2. 금리"]],
    ["1.환율 2.금리", ["1.환율", "2.금리"]],
    ["①환율②금리", ["①환율", "②금리"]],
    ["1️⃣ 환율 2️⃣ 금리", ["1️⃣ 환율", "2️⃣ 금리"]],
    ["① 환율 1) 변동 2) 고정 ② 금리", ["① 환율 1) 변동 2) 고정", "② 금리"]],
  ])("of %s are %j", (line, expected) => {
    expect(parts(line)).toEqual(expected);
  });

  it.each([
    "1\\) 환율",
    "환율 1) 변동 2) 고정",
    "2\\) 환율 3) 금리",
    "1\\) 환율 ② 금리",
    "1\\. 금리가 2.5% 올랐다",
    "(1) 2021년 10) 금리",
    "환율",
  ])("are %s as a whole", (line) => {
    expect(parts(line)).toHaveLength(1);
  });

  it("takes linear time", () => {
    expect(parts(`\\${"1) ".repeat(50_000)}`)).toHaveLength(1);
  });
});

describe("partsAfterFirst", () => {
  it.each([
    ["환율 2) 금리 3) 물가", ")", ["환율", "금리", "물가"]],
    ["왜 오르나? 2. 언제 내리나?", ".", ["왜 오르나?", "언제 내리나?"]],
    ["환율 2) 금리", ".", ["환율 2) 금리"]],
    ["그림 (2)와 3)", ")", ["그림 (2)와 3)"]],
    ["2.5% 올랐다", ".", ["2.5% 올랐다"]],
    ["환율 2) 금리", "", ["환율 2) 금리"]],
  ])("of %s behind 1%s are %j", (line, sign, expected) => {
    expect(partsAfterFirst(lineOf(line), sign).map(({ text }) => text)).toEqual(expected);
  });
});

describe("a line with no end of a number", () => {
  const pieces = [
    "1",
    "2",
    "12",
    "(1",
    "1)",
    "2)",
    "(2)",
    "1.",
    "2.",
    "①",
    "②",
    "1️⃣",
    "2\u20E3",
    " ",
    " ",
    "가",
    "A",
    "）",
  ];
  const text = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 9 }).map((some) => `가${some.join("")}`);

  it("is as whole as one that has it", () => {
    fc.assert(
      fc.property(text, (typed) => {
        expect(parts(`${typed} 끝.`).length).toBe(parts(`${typed} 끝`).length);
      }),
      { numRuns: 500 },
    );
  });
});
