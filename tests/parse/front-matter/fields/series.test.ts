import { expect, it } from "vitest";
import { messageOf } from "../../../../src/model/problem/message-of.ts";
import { decodeSeries } from "../../../../src/parse/front-matter/fields/series.ts";
import { fieldIn, outcome } from "../../../support/front-matter.ts";

it.each(["series: Doc", 'series: ["Doc"]', "series: [Doc]", "series:\n  - Doc"])(
  "is the name of a series: %j",
  (line) => {
    expect(outcome(decodeSeries(fieldIn(line)))).toEqual({ value: "Doc", rules: [] });
  },
);

it.each([
  ["series:\n-", null, 1],
  ["series: [null]", null, 1],
  ["series:\n- \n- Doc", "Doc", 1],
  ["series:\n-\n-", null, 2],
])("has no value where a dash stands alone: %j", (line, value, warnings) => {
  const rules = Array.from({ length: warnings }, () => "front-matter-empty-value");
  expect(outcome(decodeSeries(fieldIn(line)))).toEqual({ value, rules });
});

it.each([
  [
    "series:\n- 금리\n-\n- 환율",
    "series: 줄과 그 값의 줄을 모두 지우고 한 줄로 쓰세요: series: 금리 또는 series: 환율",
  ],
  ["series: [금리, 환율]", "이렇게 쓰세요: series: 금리 또는 series: 환율"],
  ["series: [a, b, c, d]", "이렇게 쓰세요: series: '[a, b, c, d]'"],
  ["series: [[금리]]", "이렇게 쓰세요: series: 금리"],
  ["series: []", "이렇게 쓰세요: series: '[]'"],
])("is one alone: %j", (line, next) => {
  const { value, diagnostics } = decodeSeries(fieldIn(line));
  expect(value).toBeNull();
  expect(diagnostics.map((one) => messageOf(one, "ko").next)).toEqual([next]);
});
