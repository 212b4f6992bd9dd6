import { expect, it } from "vitest";
import { fieldOf } from "../../src/parse/tree-field.ts";

it.each([
  [{ a: 1 }, "a", 1],
  [{ a: 1 }, "b", undefined],
  [{}, "constructor", undefined],
  [[1], "length", 1],
  [null, "a", undefined],
  ["text", "length", undefined],
  [undefined, "a", undefined],
])("the field of %j by the name of %j is its own or none", (node, name, field) => {
  expect(fieldOf(node, name)).toBe(field);
});
