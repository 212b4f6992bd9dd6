import { expect, it } from "vitest";
import { plainFields, plainValue, yamlField } from "../../../src/import/front-matter/plain-value.ts";
import { readYaml } from "../../../src/parse/yaml/yaml.ts";

function written(key: string, value: unknown): readonly string[] {
  const plain = plainValue(value);
  return plain === null ? [] : yamlField(key, plain);
}

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
  expect(written("a", value)).toEqual([line]);
});

it("writes fields within fields and within lists", () => {
  const lines = written("cover", { 표지: { image: "a.png", on: [{ x: 1, y: { z: "b, c" } }, "d"] } });
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
  expect(written("big", 12345678901234567890n)).toEqual(["big: 12345678901234567890"]);
  const day = new Date("2024-01-05T10:00:00Z");
  expect(written("date", day)).toEqual(["date: 2024-01-05T10:00:00Z"]);
  expect(plainFields({ a: "b" })).toEqual({ kind: "fields", entries: [["a", { kind: "text", text: "b" }]] });
});

it("ignores what is nested deeper than anybody writes", () => {
  const nested = (depth: number, within: (value: unknown) => unknown) => {
    let value: unknown = 1;
    for (let count = 0; count < depth; count += 1) value = within(value);
    return value;
  };
  for (const within of [(value: unknown) => [value], (value: unknown) => ({ a: value })]) {
    expect(written("a", nested(100, within)).length).toBeGreaterThan(0);
    expect(plainValue(nested(101, within))).toBeNull();
    expect(plainValue(nested(200_000, within))).toBeNull();
  }
  expect(plainFields({ a: nested(200_000, (value) => [value]) })).toBeNull();
});
