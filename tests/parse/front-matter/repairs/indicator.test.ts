import { describe, expect, it } from "vitest";
import { indicatorRepair } from "../../../../src/parse/front-matter/repairs/indicator.ts";
import { repaired } from "../../../support/front-matter.ts";

describe("A character with a special meaning in YAML", () => {
  it.each([
    ["title: @한국은행", "title: '@한국은행'", ""],
    ["title: *강조* 뉴스", "title: '*강조* 뉴스'", ""],
    ["title: `코드`", "title: '`코드`'", ""],
    ["title: %변화", "title: '%변화'", ""],
    ["title: - 음수", "title: '- 음수'", ""],
    ["title: > 인용", "title: '> 인용'", ""],
    ["title: !긴급", "title: '!긴급'", ""],
  ])("%s means %s", (line, meant, field) => {
    expect(repaired(indicatorRepair, line, field)).toBe(meant);
  });

  it.each([
    ["title: 보통", ""],
    ["title: !!js/function 'x'", ""],
    ["title: !<tag:x> y", ""],
  ])("is not in %s", (line, field) => {
    expect(repaired(indicatorRepair, line, field)).toBeNull();
  });
});
