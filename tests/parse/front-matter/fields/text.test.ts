import { describe, expect, it } from "vitest";
import { decodeText } from "../../../../src/parse/front-matter/fields/text.ts";
import { fieldIn, outcome, range } from "../../../support/front-matter.ts";

function read(yaml: string) {
  return outcome(decodeText(fieldIn(yaml)));
}

describe("A text field", () => {
  it.each([
    ["title: 금리", "금리"],
    ["title: '금리'", "금리"],
    ["title: 📈 금리 인상", "📈 금리 인상"],
    ["title: 2021-12-15", "2021-12-15"],
    ["title: yes", "yes"],
    ["title: |\n  두\n  줄", "두\n줄\n"],
    ["title: '“금리”'", "“금리”"],
    ["title: “금리”", "“금리”"],
    ["title: ‘초거대 AI’", "‘초거대 AI’"],
    ["summary: “금리 더 올린다”", "“금리 더 올린다”"],
    ["title: “금리”와 “물가”", "“금리”와 “물가”"],
    ["title: 그는 “금리”", "그는 “금리”"],
    ["title: !!str 7", "7"],
    ['title: "a\\u0000b\\u0007"', "ab"],
  ])("%j is read as it is", (yaml, value) => {
    expect(read(yaml)).toEqual({ value, rules: [] });
  });

  it.each([
    ["title: 2021", "2021"],
    ["title: 1.10", "1.10"],
    ["title: 007", "007"],
    ["title: 1e3", "1e3"],
    ["title: true", "true"],
    ["title: !!int 7", "7"],
  ])("%j is read as it is spelled, with a warning", (yaml, value) => {
    const decoded = decodeText(fieldIn(yaml));
    expect(outcome(decoded)).toEqual({ value, rules: ["front-matter-not-text"] });
    expect(decoded.diagnostics[0]?.fix?.text).toBe(`'${value}'`);
  });

  it.each([
    ['title: “금리"', "금리", "금리"],
    ["title: ‘#1'", "#1", "'#1'"],
    ["lang: “ko”", "ko", "ko"],
    ["permalink: “/금리/”", "/금리/", "/금리/"],
  ])("%j is read without the curly quotes", (yaml, value, repaired) => {
    const decoded = decodeText(fieldIn(yaml));
    expect(outcome(decoded)).toEqual({ value, rules: ["front-matter-smart-quotes"] });
    expect(decoded.diagnostics[0]?.fix?.text).toBe(repaired);
  });

  it.each([
    ["title: ! 금리가 중요", "! 금리가 중요", "'! 금리가 중요'"],
    ["summary: !  요약이다", "! 요약이다", "'! 요약이다'"],
    ["title: ! it's", "! it's", "'! it''s'"],
    ["title: ! 1.10", "! 1.10", "'! 1.10'"],
  ])("%j keeps the sign that YAML takes for a mark of the value's type", (yaml, value, repaired) => {
    const decoded = decodeText(fieldIn(yaml));
    expect(outcome(decoded)).toEqual({ value, rules: ["front-matter-indicator"] });
    expect(decoded.diagnostics[0]?.fix?.text).toBe(repaired);
    expect(decoded.diagnostics[0]?.fix?.place.start).toEqual(decoded.diagnostics[0]?.place?.start);
  });

  it.each([
    ["image: ! /assets/img/a.png", "/assets/img/a.png"],
    ["title: !!str 금리", "금리"],
    ["title: 금리! 중요", "금리! 중요"],
    ["title: '! 금리'", "! 금리"],
  ])("%j has no such sign", (yaml, value) => {
    expect(read(yaml)).toEqual({ value, rules: [] });
  });

  it.each(["title:", "title: ~", "title: ''", "title: '  '", 'title: "\\u200B\\u3164"', "title: \u2800"])(
    "%j is empty",
    (yaml) => {
      expect(read(yaml)).toEqual({ value: null, rules: ["front-matter-empty-value"] });
    },
  );

  it.each(["title: [a]", "title: {a: b}"])("%j is an error", (yaml) => {
    expect(read(yaml)).toEqual({ value: null, rules: ["front-matter-wrong-kind"] });
  });

  it("longer than anybody means is an error at its place", () => {
    const decoded = decodeText(fieldIn(`title: ${"가".repeat(2001)}`));
    expect(outcome(decoded)).toEqual({ value: null, rules: ["front-matter-too-long"] });
    expect(decoded.diagnostics.map(({ place }) => place && range(place))).toEqual(["1:8-1:2009"]);
  });
});
