import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeWords } from "../../../../src/parse/front-matter/fields/words.ts";
import { fieldIn, outcome, range } from "../../../support/front-matter.ts";

function decode(yaml: string) {
  const field = fieldIn(yaml);
  return decodeWords(field, field.node.kind === "scalar" ? String(field.node.value) : "");
}

describe("Words in one text", () => {
  it.each([
    ["tags: 경제 금리", ["경제", "금리"], null, null],
    ["tags: '경제  금리'", ["경제", "금리"], null, null],
    ["tags: 1,000원 C++", ["1,000원", "C++"], null, null],
    ["tags: 경제, 초거대 AI", ["경제", "초거대 AI"], "front-matter-comma-list", "[경제, 초거대 AI]"],
    ["tags: 경제,금리,", ["경제", "금리"], "front-matter-comma-list", "[경제, 금리]"],
    ["tags: 경제、금리，물가", ["경제", "금리", "물가"], "front-matter-comma-list", "[경제, 금리, 물가]"],
    ["tags: 유통;초거대 AI；물가", ["유통", "초거대 AI", "물가"], "front-matter-comma-list", "[유통, 초거대 AI, 물가]"],
    ["tags: 경제 > 금융 → 금리", ["경제", "금융", "금리"], "front-matter-comma-list", "[경제, 금융, 금리]"],
    ["tags: R&amp;D", ["R&amp;D"], null, null],
    ["tags: A>B", ["A>B"], null, null],
    ["tags: 2021,2022", ["2021", "2022"], "front-matter-comma-list", "['2021', '2022']"],
    ["tags: '#LG #AI'", ["LG", "AI"], "front-matter-hash-tags", "[LG, AI]"],
    ["tags:\n  -경제\n  -금리", ["경제", "금리"], "front-matter-list", "[경제, 금리]"],
    ["tags: “경제” “초거대 AI”", ["경제", "초거대 AI"], "front-matter-smart-quotes", "[경제, 초거대 AI]"],
    ["tags: “경제”, ‘금리’", ["경제", "금리"], "front-matter-comma-list", "[경제, 금리]"],
    ["tags: 환\u200b율 금리", ["환율", "금리"], null, null],
    ["tags: 5. 18 민주화", ["5.", "18", "민주화"], null, null],
    ["tags: 경제 \u200b \u3164", ["경제"], null, null],
    ["tags: |\n  경제, 금리\n  물가", ["경제", "금리", "물가"], "front-matter-comma-list", "[경제, 금리, 물가]"],
    ["tags: 경제,\uFEFF", ["경제"], "front-matter-comma-list", "[경제]"],
    [
      "tags: 환율 / 양적 완화 · 물가 | 연준",
      ["환율", "양적 완화", "물가", "연준"],
      "front-matter-comma-list",
      "[환율, 양적 완화, 물가, 연준]",
    ],
    ["tags: ［경제，금리］", ["경제", "금리"], "front-matter-list", "[경제, 금리]"],
    ["tags: (경제, 금리)", ["경제", "금리"], "front-matter-list", "[경제, 금리]"],
    ["tags: 경제, 금리]", ["경제", "금리"], "front-matter-list", "[경제, 금리]"],
    ["tags: 【경제】【초거대 AI】", ["경제", "초거대 AI"], "front-matter-list", "[경제, 초거대 AI]"],
    ["tags: '[경제, 금리]'", ["경제", "금리"], "front-matter-list", "[경제, 금리]"],
    ["tags:\n  -경제\n  - 금리\n  환율", ["경제", "금리", "환율"], "front-matter-list", "[경제, 금리, 환율]"],
    ["tags:\n  1. 경제\n  2. 초거대 AI", ["경제", "초거대 AI"], "front-matter-list", "[경제, 초거대 AI]"],
    ["tags: 1. 경제 2. 초거대 AI", ["경제", "초거대 AI"], "front-matter-list", "[경제, 초거대 AI]"],
    ["tags: |\n  - 경제\n  - 금리", ["경제", "금리"], "front-matter-list", "[경제, 금리]"],
    [
      "tags: 경제\n  - '양적 완화'\n  - \"금리\"",
      ["경제", "양적 완화", "금리"],
      "front-matter-list",
      "[경제, 양적 완화, 금리]",
    ],
    ["tags: 경제, '양적 완화'", ["경제", "양적 완화"], "front-matter-comma-list", "[경제, 양적 완화]"],
    ["tags: 경제, 70's, 80's", ["경제", "70's", "80's"], "front-matter-comma-list", "[경제, 70's, 80's]"],
    [
      "tags: '[[탄소중립]], [[배출권|탄소 배출권]]'",
      ["탄소중립", "탄소 배출권"],
      "front-matter-comma-list",
      "['[[탄소중립]]', '[[배출권|탄소 배출권]]']",
    ],
    ["tags: 경제 - 금리", ["경제", "금리"], "front-matter-comma-list", "[경제, 금리]"],
    ["tags: (주)카카오 CI-CD 1.5배", ["(주)카카오", "CI-CD", "1.5배"], null, null],
    ["tags:\n  경제\n  금리", ["경제", "금리"], null, null],
    ["tags: CI/CD R·E", ["CI/CD", "R·E"], null, null],
    ["tags: ','", [], "front-matter-empty-value", null],
  ])("%j are %j", (yaml, value, rule, fix) => {
    const decoded = decode(yaml);
    expect(outcome(decoded)).toEqual({ value, rules: rule === null ? [] : [rule] });
    expect(decoded.diagnostics[0]?.fix?.text ?? null).toBe(fix);
  });

  it("are repaired with all that YAML takes for their text", () => {
    const [repaired] = decode("tags: 경제,\u00a0").diagnostics;
    expect(repaired?.fix?.place).toMatchObject({ start: { column: 7 }, end: { column: 11 } });
  });

  it("have a place each", () => {
    expect(decode("tags: a, b, a").value.map(({ place }) => range(place))).toEqual([
      "1:7-1:8",
      "1:10-1:11",
      "1:13-1:14",
    ]);
  });

  it("are at most 500", () => {
    const decoded = decode(`tags: ${"a ".repeat(501)}`);
    expect(decoded.value).toHaveLength(500);
    expect(decoded.diagnostics.map(({ rule, facts }) => [rule, facts])).toEqual([
      ["front-matter-too-many", { key: "tags", count: 501, limit: 500 }],
    ]);
  });
});

describe("A word without any sign", () => {
  const letter = fc.constantFrom(..."aZ09가힣n".split(""));

  it("is the same word, at the same place, alone or before another", () => {
    fc.assert(
      fc.property(fc.array(letter, { minLength: 1, maxLength: 12 }), (letters) => {
        const word = letters.join("");
        const alone = decode(`tags: "${word}"`);
        expect(alone.diagnostics).toEqual([]);
        expect(alone.value).toEqual(decode(`tags: "${word} 끝"`).value.slice(0, 1));
      }),
    );
  });
});
