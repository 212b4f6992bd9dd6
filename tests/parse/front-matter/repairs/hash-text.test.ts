import { describe, expect, it } from "vitest";
import { hashTextRepair } from "../../../../src/parse/front-matter/repairs/hash-text.ts";
import { repaired } from "../../../support/front-matter.ts";

describe("A text that begins with #", () => {
  it.each([
    ["title: #1 뉴스", "title: '#1 뉴스'", ""],
    ["- #1 질문", "- '#1 질문'", "questions"],
  ])("%s means %s", (line, meant, field) => {
    expect(repaired(hashTextRepair, line, field)).toBe(meant);
  });

  it.each([
    ["title: # 나중에", ""],
    ["tags: #LG", ""],
    ["slug: #a", ""],
  ])("is not in %s", (line, field) => {
    expect(repaired(hashTextRepair, line, field)).toBeNull();
  });
});
