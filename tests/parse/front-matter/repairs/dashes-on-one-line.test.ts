import { describe, expect, it } from "vitest";
import { dashesOnOneLineRepair } from "../../../../src/parse/front-matter/repairs/dashes-on-one-line.ts";
import { fieldsOf, readLines, repaired, seen } from "../../../support/front-matter.ts";

describe("Dashes on the line of the list's name", () => {
  it.each([
    ["keywords: - 경제 - 금리", "keywords: [경제, 금리]"],
    ["tags: - 초거대 AI", "tags: [초거대 AI]"],
    ["tags: - CI-CD - R&D", "tags: [CI-CD, R&D]"],
    ["tags: - 경제, 금리", "tags: [경제, 금리]"],
    ["tags: - [경제, 금리]", "tags: [경제, 금리]"],
    ["title: - 경제 - 금리", null],
    ["tags: 경제 - 금리", null],
    ["tags: -경제", null],
    ["- 경제 - 금리", null],
  ])("%j is %j", (line, repair) => {
    expect(repaired(dashesOnOneLineRepair, line, "tags")).toBe(repair);
  });

  it("are told once, and the words are keywords", () => {
    const reading = readLines("title: 금리", "keywords: - 경제 - 금리");
    expect(fieldsOf(reading)).toMatchObject({ keywords: ["경제", "금리"] });
    expect(seen(reading.diagnostics)).toEqual(["front-matter-list 3:1-3:20"]);
  });
});
