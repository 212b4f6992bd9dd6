import { describe, expect, it } from "vitest";
import { listRepair } from "../../../../src/parse/front-matter/repairs/list.ts";
import { repaired } from "../../../support/front-matter.ts";

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
