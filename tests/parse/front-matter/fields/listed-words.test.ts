import { describe, expect, it } from "vitest";
import { decodeSingleWordList, decodeWordList } from "../../../../src/parse/front-matter/fields/list.ts";
import { fieldIn, fixed, outcome, range } from "../../../support/front-matter.ts";

const read = (yaml: string) => decodeWordList(fieldIn(yaml));

describe("Words of a list", () => {
  it.each([
    ["tags: [경제， 환율]", ["경제", "환율"], "tags: [경제, 환율]"],
    ["tags: [환율， 금리、물가, 연준]", ["환율", "금리", "물가", "연준"], "tags: [환율, 금리, 물가, 연준]"],
    ["tags:\n  - 환율，초거대 AI\n  - 연준", ["환율", "초거대 AI", "연준"], "tags:\n  - 환율\n  - 초거대 AI\n  - 연준"],
  ])("are separated at wide commas: %j", (yaml, words, repaired) => {
    const decoded = read(yaml);
    expect(outcome(decoded)).toEqual({ value: words, rules: ["front-matter-comma-list"] });
    expect(fixed(yaml, decoded.diagnostics)).toBe(repaired);
    expect(outcome(read(repaired))).toEqual({ value: words, rules: [] });
  });

  it.each([
    ["tag: 경제，환율", "front-matter-comma-list"],
    ["tag: 경제\n  - 환율", "front-matter-indent"],
  ])("stay several where a text stands alone: %j", (yaml, rule) => {
    const decoded = decodeSingleWordList(fieldIn(yaml));
    expect(outcome(decoded)).toEqual({ value: ["경제", "환율"], rules: [rule] });
    expect(fixed(yaml, decoded.diagnostics)).toBe("tag: [경제, 환율]");
    expect(outcome(decodeSingleWordList(fieldIn("tag: [경제, 환율]")))).toEqual({ value: ["경제", "환율"], rules: [] });
  });

  it.each([
    ["tags: ['경제， 환율']", ["경제， 환율"]],
    ["tags: [、]", ["、"]],
    ["tags: ['#경제', '##금리', '#', 'C#']", ["경제", "금리", "#", "C#"]],
    [
      "tags: ['환\u200b율', '금\u00ad리', '👨\u200d👩\u200d👧', '❤️', 'ㅤ물가']",
      ["환율", "금리", "👨\u200d👩\u200d👧", "❤️", "물가"],
    ],
  ])("are what a reader sees of them: %j", (yaml, words) => {
    expect(outcome(read(yaml))).toEqual({ value: words, rules: [] });
  });

  it.each([
    ["tags:\n - 경제\n   - 금리\n - 환율", ["경제", "금리", "환율"], "tags:\n - 경제\n - 금리\n - 환율"],
    ["tags:\n- 초거대\n  AI", ["초거대 AI"], "tags:\n- 초거대\n  AI"],
    ["tags:\n- 기온\n  -5도", ["기온 -5도"], "tags:\n- 기온\n  -5도"],
    ["tags: ['경제 - 금리']", ["경제 - 금리"], "tags: ['경제 - 금리']"],
  ])("have a line each, also further in: %j", (yaml, words, repaired) => {
    const decoded = read(yaml);
    expect(outcome(decoded)).toEqual({ value: words, rules: repaired === yaml ? [] : ["front-matter-indent"] });
    expect(fixed(yaml, decoded.diagnostics)).toBe(repaired);
  });

  it("have a place each on such lines", () => {
    const { value } = read("tags:\n - 경제\n   - 금리");
    expect(value.map(({ place }) => range(place))).toEqual(["2:4-2:6", "3:6-3:8"]);
  });

  it("have a place each", () => {
    expect(read("tags: [경제， 환율]").value.map(({ place }) => range(place))).toEqual(["1:8-1:10", "1:12-1:14"]);
  });
});
