import { describe, expect, it } from "vitest";
import { hashTagsRepair, hashTextRepair } from "../../../../src/parse/front-matter/repairs/hashes.ts";
import { repaired } from "../../../support/front-matter.ts";

describe("Hashtags where YAML reads a remark", () => {
  it.each([
    ["tags: #LG #AI", "tags: [LG, AI]", ""],
    ["tags: #LG#AI", "tags: [LG, AI]", ""],
    ["keywords: #웹 접근성, #WCAG2.2", "keywords: [웹 접근성, WCAG2.2]", ""],
    ["  - #LG", "  - LG", "tags"],
    ["category: #경제", "category: [경제]", ""],
  ])("%s means %s", (line, meant, field) => {
    expect(repaired(hashTagsRepair, line, field)).toBe(meant);
  });

  it.each([
    ["tags: # 나중에", ""],
    ["tags: ## 나중에", ""],
    ["title: #1 뉴스", ""],
    ["tags: LG", ""],
    ["- #LG #AI", "tags"],
  ])("is not in %s", (line, field) => {
    expect(repaired(hashTagsRepair, line, field)).toBeNull();
  });
});

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
