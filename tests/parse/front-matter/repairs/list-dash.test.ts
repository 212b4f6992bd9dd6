import { describe, expect, it } from "vitest";
import { listDashRepair } from "../../../../src/parse/front-matter/repairs/list-dash.ts";
import { repaired } from "../../../support/front-matter.ts";

describe("A list dash without its space", () => {
  it.each([
    ["-경제", "- 경제", "tags"],
    ["  -왜?", "  - 왜?", "questions"],
  ])("%s means %s", (line, meant, field) => {
    expect(repaired(listDashRepair, line, field)).toBe(meant);
  });

  it.each([
    ["- 경제", "tags"],
    ["---", "tags"],
    ["-5도", "title"],
  ])("is not in %s", (line, field) => {
    expect(repaired(listDashRepair, line, field)).toBeNull();
  });
});
