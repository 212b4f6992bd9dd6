import { describe, expect, it } from "vitest";
import { tabRepair } from "../../../../src/parse/front-matter/repairs/tab.ts";
import { repaired } from "../../../support/front-matter.ts";

describe("A tab at the start of a line", () => {
  it.each([
    ["\t- 경제", "  - 경제", "tags"],
    ["\turl: x", "  url: x", "source"],
  ])("%s means %s", (line, meant, field) => {
    expect(repaired(tabRepair, line, field)).toBe(meant);
  });

  it.each([
    ["  - 경제", "tags"],
    ["title:\t제목", ""],
  ])("is not in %s", (line, field) => {
    expect(repaired(tabRepair, line, field)).toBeNull();
  });
});
