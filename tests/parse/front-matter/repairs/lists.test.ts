import { describe, expect, it } from "vitest";
import { dashesOnOneLineRepair, listDashRepair, listRepair } from "../../../../src/parse/front-matter/repairs/lists.ts";
import { fieldsOf, readLines, repaired, seen } from "../../../support/front-matter.ts";

describe("A list that YAML cannot read", () => {
  it.each([
    ["tags: [경제, AI", "tags: [경제, AI]", ""],
    ['tags: ["경제" "초거대 AI"]', "tags: [경제, 초거대 AI]", ""],
    ['tags: "경제", "AI"', "tags: [경제, AI]", ""],
    ["tags: [#LG, @AI]", "tags: [LG, '@AI']", ""],
    [`tags: ['경제", 금리]`, "tags: [경제, 금리]", ""],
    ["tags: [경제] [AI]", "tags: [경제, AI]", ""],
    ["tags: [경제, AI]]", "tags: [경제, AI]", ""],
    ['redirect_from: [/a, "/b"', "redirect_from: [/a, /b]", ""],
  ])("%s means %s", (line, meant, field) => {
    expect(repaired(listRepair, line, field)).toBe(meant);
  });

  it.each([
    ["title: [속보] 금리", ""],
    ["questions: [단독] 왜?", ""],
    ["tags: 경제", ""],
  ])("is not in %s", (line, field) => {
    expect(repaired(listRepair, line, field)).toBeNull();
  });
});

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
