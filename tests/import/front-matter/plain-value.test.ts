import { expect, it } from "vitest";
import { plainFields, plainValue, yamlField } from "../../../src/import/front-matter/plain-value.ts";
import { readYaml } from "../../../src/parse/yaml/yaml.ts";

it.each([
  ["글: 하나", "a: '글: 하나'"],
  ["두\n줄", 'a: "두\\n줄"'],
  ["no", "a: 'no'"],
  [true, "a: true"],
  [3, "a: 3"],
  [null, "a: null"],
  [Number.POSITIVE_INFINITY, "a: Infinity"],
  [["하나", 2, []], "a: [하나, 2, []]"],
  [{}, "a: { }"],
])("writes %j", (value, line) => {
  expect(yamlField("a", plainValue(value))).toEqual([line]);
});

it("writes fields within fields and within lists", () => {
  const value = plainValue({ 표지: { image: "a.png", on: [{ x: 1, y: { z: "b, c" } }, "d"] } });
  const lines = yamlField("cover", value);
  expect(lines).toEqual([
    "cover:",
    "  표지:",
    "    image: a.png",
    "    'on':",
    "      - { x: 1, 'y': { z: 'b, c' } }",
    "      - d",
  ]);
  expect(readYaml(lines.join("\n")).ok).toBe(true);
});

it("spells days as days, and a time alone as a text", () => {
  expect(yamlField("big", plainValue(12345678901234567890n))).toEqual(["big: 12345678901234567890"]);
  const day = new Date("2024-01-05T10:00:00Z");
  expect(yamlField("date", plainValue(day))).toEqual(["date: 2024-01-05T10:00:00Z"]);
  expect(plainFields({ a: "b" })).toEqual({ kind: "fields", entries: [["a", { kind: "text", text: "b" }]] });
});
