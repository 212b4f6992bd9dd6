import { describe, expect, it } from "vitest";
import { typedScalars } from "../../../../src/parse/front-matter/held/typed-scalars.ts";
import { fieldIn } from "../../../support/front-matter.ts";

function scalars(value: string): readonly string[] {
  const { node, text } = fieldIn(`key: ${value}`);
  return typedScalars(node, text);
}

describe("a value as typed", () => {
  it.each([
    ["2099-01-01", ["2099-01-01"]],
    ["' a '", ["a"]],
    ["[2099-01-01, b]", ["2099-01-01", "b"]],
    ["[a, [b], {c: d}]", ["a"]],
    ["{c: d}", []],
  ])("%s", (value, expected) => {
    expect(scalars(value)).toEqual(expected);
  });
});
