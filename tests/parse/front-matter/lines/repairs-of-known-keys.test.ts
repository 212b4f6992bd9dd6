import { describe, expect, it } from "vitest";
import { repairFrontMatter } from "../../../../src/parse/front-matter/lines/repair.ts";
import { withoutRepairsOfUnknownKeys } from "../../../../src/parse/front-matter/lines/repairs-of-known-keys.ts";

function told(...lines: readonly string[]): readonly number[] {
  const repaired = repairFrontMatter(lines);
  const { reading } = repaired;
  const entries = reading.ok && reading.root.kind === "fields" ? reading.root.entries : [];
  return withoutRepairsOfUnknownKeys(repaired, entries).repairs.map(({ line }) => line);
}

describe("Repairs that are told of", () => {
  it("are those of lines that are read", () => {
    expect(told("title: *b", "k: *b", "tags: [a", "m:", "  - *c", "subtitle: @d")).toEqual([0, 2, 5]);
    expect(told("title: a", "k: b")).toEqual([]);
  });
});
