import { describe, expect, it } from "vitest";
import { kindOf } from "../../../../src/parse/front-matter/fields/field.ts";
import { fieldIn } from "../../../support/front-matter.ts";

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
