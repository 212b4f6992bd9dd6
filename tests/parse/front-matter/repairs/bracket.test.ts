import { describe, expect, it } from "vitest";
import { bracketRepair } from "../../../../src/parse/front-matter/repairs/bracket.ts";
import { repaired } from "../../../support/front-matter.ts";

describe("A bracket that begins a text", () => {
  it.each([
    ["title: [속보] 금리 인상", "title: '[속보] 금리 인상'", ""],
    ["title: {단독} 인상", "title: '{단독} 인상'", ""],
  ])("%s means %s", (line, meant, field) => {
    expect(repaired(bracketRepair, line, field)).toBe(meant);
  });

  it.each([["title: 속보 [1보]", ""]])("is not in %s", (line, field) => {
    expect(repaired(bracketRepair, line, field)).toBeNull();
  });
});
