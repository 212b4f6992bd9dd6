import { describe, expect, it } from "vitest";
import { keyColonRepair } from "../../../../src/parse/front-matter/repairs/key-colon.ts";
import { repaired } from "../../../support/front-matter.ts";

describe("A colon that YAML does not take for one", () => {
  it.each([
    ["title：제목", "title: 제목", ""],
    ["제목：값", "제목: 값", ""],
    ["title： 제목", "title: 제목", ""],
    ["title:제목", "title: 제목", ""],
    ["tags：", "tags:", ""],
  ])("%s means %s", (line, meant, field) => {
    expect(repaired(keyColonRepair, line, field)).toBe(meant);
  });

  it.each([
    ["title: 제목", ""],
    ["https://example.com", ""],
    ["tags:", ""],
  ])("is not in %s", (line, field) => {
    expect(repaired(keyColonRepair, line, field)).toBeNull();
  });
});
