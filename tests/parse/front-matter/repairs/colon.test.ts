import { describe, expect, it } from "vitest";
import { colonRepair } from "../../../../src/parse/front-matter/repairs/colon.ts";
import { repaired } from "../../../support/front-matter.ts";

describe("A colon and a space inside a value", () => {
  it.each([
    ["title: 금리: 왜 오르나", "title: '금리: 왜 오르나'", ""],
    ["title: 금리:", "title: '금리:'", ""],
    ["title: it's: so", "title: 'it''s: so'", ""],
  ])("%s means %s", (line, meant, field) => {
    expect(repaired(colonRepair, line, field)).toBe(meant);
  });

  it.each([
    ["title: 10:30에", ""],
    ['title: "a: b"', ""],
    ["title: [a: b", ""],
  ])("is not in %s", (line, field) => {
    expect(repaired(colonRepair, line, field)).toBeNull();
  });
});
