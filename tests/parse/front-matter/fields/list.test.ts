import { describe, expect, it } from "vitest";
import { messageOf } from "../../../../src/model/problem/message-of.ts";
import { decodeList, decodeSingleWordList, decodeWordList } from "../../../../src/parse/front-matter/fields/list.ts";
import { fieldIn, outcome } from "../../../support/front-matter.ts";

describe("A field of words", () => {
  it.each([
    ["tags: 경제 금리", ["경제", "금리"], []],
    ["tags: [경제 금리, AI]", ["경제 금리", "AI"], []],
    ["tags:\n- 경제\n- AI", ["경제", "AI"], []],
    ["tags: [2021, 1.10]", ["2021", "1.10"], []],
    ["tags: 2021", ["2021"], []],
    ["tags: [a, null, b]", ["a", "b"], ["front-matter-empty-value"]],
    ["tags:\n- a\n-\n", ["a"], ["front-matter-empty-value"]],
    ["tags:", [], ["front-matter-empty-value"]],
    ["tags: []", [], []],
    ["tags: [true]", ["true"], ["front-matter-not-text"]],
    ["tags: [“경제”]", ["경제"], ["front-matter-smart-quotes"]],
    ["tags: [경제, <!-- 금리, 물가 -->, 환율]", ["경제", "환율"], []],
    ["tags:\n  - 경제 %% 나만\n  - 금리 %%\n  - 물가", ["경제", "물가"], []],
    ["tags: [[a], b]", ["a", "b"], ["front-matter-nested-list"]],
    ["tags: [[{a: b}], c]", ["c"], ["front-matter-wrong-kind"]],
    ["tags: [{a: b}, c: d]", [], ["front-matter-wrong-kind", "front-matter-wrong-kind"]],
    ["tags: ['[[금리]]', '[[환율|원달러]]']", ["금리", "원달러"], []],
    ["tags: '[[기준 금리]]'", ["기준 금리"], []],
    ["tags: 경제. 금리. 환율", ["경제", "금리", "환율"], ["front-matter-comma-list"]],
    ["tags: 경제. 금리.", ["경제", "금리"], ["front-matter-comma-list"]],
    ["tags: U.S. economy", ["U.S.", "economy"], []],
    ["tags: {a: 1}", [], ["front-matter-wrong-kind"]],
    ["tags: [__proto__, constructor]", ["__proto__", "constructor"], []],
  ])("%j contains %j", (yaml, value, rules) => {
    expect(outcome(decodeWordList(fieldIn(yaml)))).toEqual({ value, rules });
  });

  it("keeps the sign that YAML takes for a mark of an item's type", () => {
    expect(outcome(decodeList(fieldIn("questions: [! 왜 오르나, 정말!]")))).toEqual({
      value: ["! 왜 오르나", "정말!"],
      rules: ["front-matter-indicator"],
    });
  });

  it("ignores quotes that may belong to a word", () => {
    const [problem] = decodeWordList(fieldIn("tags: [“경제”]")).diagnostics;
    expect(problem === undefined ? null : messageOf(problem, "ko").next).toBe(
      "이렇게 고치세요: 경제 (npm run check -- --fix 가 고쳐 줍니다)",
    );
  });

  it("takes a text for one word under a singular name", () => {
    expect(outcome(decodeSingleWordList(fieldIn("category: A B")))).toEqual({ value: ["A B"], rules: [] });
    expect(outcome(decodeSingleWordList(fieldIn("tag: [a, b]")))).toEqual({ value: ["a", "b"], rules: [] });
  });

  it("leaves out words that are too long for an address", () => {
    const long = "가".repeat(201);
    expect(outcome(decodeWordList(fieldIn(`tags: [a, ${long}]`)))).toEqual({
      value: ["a"],
      rules: ["front-matter-too-long"],
    });
    expect(outcome(decodeSingleWordList(fieldIn(`tag: ${long}`)))).toEqual({
      value: [],
      rules: ["front-matter-too-long"],
    });
  });
});

describe("A field of texts", () => {
  it("takes a text for one value", () => {
    expect(outcome(decodeList(fieldIn("questions: 왜, 얼마나 오르나?")))).toEqual({
      value: ["왜, 얼마나 오르나?"],
      rules: [],
    });
  });

  it("has at most 500 values", () => {
    const decoded = decodeList(fieldIn(`questions: [${"a,".repeat(600)}]`));
    expect(decoded.value).toHaveLength(500);
    expect(decoded.diagnostics.map(({ rule }) => rule)).toEqual(["front-matter-too-many"]);
  });
});
