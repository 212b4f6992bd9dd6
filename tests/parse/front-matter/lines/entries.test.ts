import { describe, expect, it } from "vitest";
import { groupEntries } from "../../../../src/parse/front-matter/lines/entries.ts";

function grouped(...lines: readonly string[]) {
  return groupEntries(lines).map(({ first, lines: own, indented }) => [first, own.length, own[0]?.field, indented]);
}

describe("Lines grouped by field", () => {
  it("keep what belongs to a name below it", () => {
    expect(grouped("# 메모", "title: a", "tags:", "- b", "", "  - c", "source:", "  url: d")).toEqual([
      [1, 1, "title", false],
      [2, 4, "tags", false],
      [6, 2, "source", false],
    ]);
  });

  it("know a name after spaces that belongs to no line above", () => {
    expect(grouped(" title: a", "\ttags: b")).toEqual([
      [0, 1, "title", true],
      [1, 1, "tags", true],
    ]);
    expect(grouped("title: a", "  tags: b")).toEqual([
      [0, 1, "title", false],
      [1, 1, "tags", true],
    ]);
  });

  it.each([
    ["source:", "  title: a"],
    ["summary: |", "  title: a"],
    ["summary: >-", "  title: a"],
    ["title: a", "  unknown: b"],
  ])("keep an inner name inside: %s / %s", (...lines) => {
    expect(grouped(...lines)).toHaveLength(1);
  });

  it("tell list items whose they are", () => {
    expect(groupEntries(["tags:", "  - a: b"])[0]?.lines.map(({ field }) => field)).toEqual(["tags", "tags"]);
  });
});
