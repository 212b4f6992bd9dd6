import { expect, it } from "vitest";
import { scalarText } from "../../../src/parse/yaml/scalar-text.ts";
import { fieldIn } from "../../support/front-matter.ts";

it.each([
  ["a: 금리 ", "금리"],
  ["a: ' b '", " b "],
  ["a: 1.50", "1.5"],
  ["a: false", "false"],
  ["a:", ""],
  ["a: [b]", ""],
  ["a: { b: c }", ""],
])("says of %j: %j", (yaml, text) => {
  expect(scalarText(fieldIn(yaml).node)).toBe(text);
});
