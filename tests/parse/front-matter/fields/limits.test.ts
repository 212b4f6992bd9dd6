import { describe, expect, it } from "vitest";
import { tooMany, withoutOverlong } from "../../../../src/parse/front-matter/fields/limits.ts";
import { fieldIn, outcome } from "../../../support/front-matter.ts";

const place = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } };

describe("The limits of a field", () => {
  it("cut a list that is too long, with an error", () => {
    const { value, diagnostics } = tooMany(
      fieldIn("tags: a"),
      600,
      Array.from({ length: 600 }, (_, index) => index),
    );
    expect(value).toHaveLength(500);
    expect(diagnostics[0]?.facts).toEqual({ key: "tags", count: 600, limit: 500 });
  });

  it("leave out what is too long, with an error each", () => {
    const values = { value: ["ab", "abc", "abcd"].map((value) => ({ value, place })), diagnostics: [] };
    const kept = withoutOverlong(fieldIn("tags: a"), values, 3);
    expect(outcome(kept)).toEqual({ value: ["ab", "abc"], rules: ["front-matter-too-long"] });
    expect(kept.diagnostics[0]?.facts).toEqual({ key: "tags", length: 4, limit: 3, begin: "abcd" });
  });
});
