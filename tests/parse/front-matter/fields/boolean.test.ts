import { describe, expect, it } from "vitest";
import { decodeBoolean } from "../../../../src/parse/front-matter/fields/boolean.ts";
import { fieldIn } from "../../../support/front-matter.ts";

describe("A yes-or-no field", () => {
  it.each([
    ["true", true],
    ["True", true],
    ["yes", true],
    ["on", true],
    ["'true'", true],
    ["false", false],
    ["no", false],
    ["No", false],
    ["off", false],
  ])("takes %s for %s", (word, value) => {
    expect(decodeBoolean(fieldIn(`published: ${word}`), !value)).toEqual({ value, diagnostics: [] });
  });

  it("is what it usually is when it is empty", () => {
    expect(decodeBoolean(fieldIn("published:"), true)).toEqual({ value: true, diagnostics: [] });
  });

  it.each(["maybe", "0", "[true]", "''"])("takes %s for an error and stays what it usually is", (word) => {
    const { value, diagnostics } = decodeBoolean(fieldIn(`draft: ${word}`), false);
    expect(value).toBe(false);
    expect(diagnostics.map(({ rule }) => rule)).toEqual(["front-matter-wrong-kind"]);
  });
});
