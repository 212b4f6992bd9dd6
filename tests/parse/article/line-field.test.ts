import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readField } from "../../../src/parse/article/line-field.ts";

describe("readField", () => {
  it.each([
    ["기사 제목 : 금리 인상", "headline", "금리 인상"],
    ["기사 제목: 美 금리: 어디로", "headline", "美 금리: 어디로"],
    ["[기사 제목] 금리 인상", "headline", "금리 인상"],
    ["<제목> : 금리 인상", "title", "금리 인상"],
    ["신문:: 조선일보", "paper", "조선일보"],
    ["◆ 기사 제목", "headline", ""],
    ["언론사:", "publisher", ""],
  ])("reads %s", (text, kind, value) => {
    expect(readField({ text })).toEqual({ kinds: [kind], value });
  });

  it.each([
    ["제목 금리 인상", "제목", "금리 인상"],
    ["📎 source | 중앙일보", "📎 source", "중앙일보"],
  ])("reads a name in bold without a colon: %s", (text, boldName, value) => {
    expect(readField({ text, boldName })?.value).toBe(value);
  });

  it.each([
    ["제목은 금리", "제목"],
    ["출처 한국경제", ""],
    ["https://example.com/제목", ""],
    ["그는 말했다: 올린다", ""],
  ])("reads none in %j", (text, boldName) => {
    expect(readField({ text, boldName })).toBeNull();
  });
});

describe("a line that is no field with its bold words", () => {
  const pieces = [
    "제목",
    "기사",
    "출처",
    "기자",
    "[",
    "]",
    ":",
    "：",
    " ",
    "|",
    "/",
    "은",
    "한국경제",
    "A",
    "!",
    "://",
  ];
  const text = fc.array(fc.constantFrom(...pieces), { maxLength: 6 }).map((parts) => parts.join(""));

  it("is none without them", () => {
    fc.assert(
      fc.property(text, text, (typed, boldName) => {
        if (readField({ text: typed, boldName }) === null) expect(readField({ text: typed })).toBeNull();
      }),
      { numRuns: 2_000 },
    );
  });
});
