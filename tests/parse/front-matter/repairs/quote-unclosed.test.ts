import { describe, expect, it } from "vitest";
import { quoteUnclosedRepair } from "../../../../src/parse/front-matter/repairs/quote-unclosed.ts";
import { repaired } from "../../../support/front-matter.ts";

describe("An unclosed quote", () => {
  it.each([
    ['title: "금리', "title: '금리'", ""],
    ['title: "금리”', "title: '금리'", ""],
    ["title: '금리’", "title: '금리'", ""],
    [`title: "금리'`, "title: '금리'", ""],
    [`title: '금리"`, "title: '금리'", ""],
    [`title: "it's '90`, "title: 'it''s ''90'", ""],
    ["title: 'it", "title: 'it'", ""],
  ])("%s means %s", (line, meant, field) => {
    expect(repaired(quoteUnclosedRepair, line, field)).toBe(meant);
  });

  it.each([
    ['title: "금리"', ""],
    ['title: 금리"', ""],
  ])("is not in %s", (line, field) => {
    expect(repaired(quoteUnclosedRepair, line, field)).toBeNull();
  });
});
