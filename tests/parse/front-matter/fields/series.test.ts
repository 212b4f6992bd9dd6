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
  ["series: [금리, 환율]", "이렇게 쓰세요: series: 금리 또는 series: 환율"],
  ["series: [a, b, c, d]", "이렇게 쓰세요: series: '[a, b, c, d]'"],
  ["series: [[금리]]", "이렇게 쓰세요: series: 금리"],
  ["series: []", "이렇게 쓰세요: series: '[]'"],
])("is one alone: %j", (line, next) => {
  const { value, diagnostics } = decodeSeries(fieldIn(line));
  expect(value).toBeNull();
  expect(diagnostics.map((one) => messageOf(one, "ko").next)).toEqual([next]);
});
