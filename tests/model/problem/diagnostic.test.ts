import { describe, expect, it } from "vitest";
import type { SourcePath } from "../../../src/model/address/addresses.ts";
import { diagnose } from "../../../src/model/problem/diagnostic.ts";

describe("diagnose", () => {
  it("states a problem of a whole file, which only its author can fix", () => {
    const source = "posts/empty.md" as SourcePath;
    expect(diagnose("empty-file", {}, { source })).toEqual({
      rule: "empty-file",
      source,
      place: null,
      facts: {},
      fix: null,
    });
  });

  it("keeps the place and the repair it is given", () => {
    const point = { line: 1, column: 1, offset: 0 };
    const place = { start: point, end: point };
    const fix = { place, text: "title: x" };
    const { place: kept, fix: keptFix } = diagnose(
      "front-matter-missing",
      { title: null, heading: null, day: null, line: null, fences: null, other: null },
      { source: null, place, fix },
    );
    expect(kept).toBe(place);
    expect(keptFix).toBe(fix);
  });
});
