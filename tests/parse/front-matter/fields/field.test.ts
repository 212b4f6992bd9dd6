import { describe, expect, it } from "vitest";
import { kindOf, whereOf } from "../../../../src/parse/front-matter/fields/field.ts";
import { fieldIn, postPath, range } from "../../../support/front-matter.ts";

describe("What a value is", () => {
  it.each([
    ["a: b", "text"],
    ["a: 1", "number"],
    ["a: true", "boolean"],
    ["a:", "nothing"],
    ["a: []", "list"],
    ["a: {}", "fields"],
  ])("%s is called %s", (yaml, kind) => {
    expect(kindOf(fieldIn(yaml).node)).toBe(kind);
  });
});

it("says where a value stands in its file", () => {
  const { source, place } = whereOf(fieldIn("title: 금리"));
  expect([source, range(place)]).toEqual([postPath, "1:8-1:10"]);
});
