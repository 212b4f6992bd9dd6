import { describe, expect, it } from "vitest";
import { readSectionNames } from "../../../src/site/config/read-section-names.ts";

const setting = { key: "sectionNames", where: { source: null, place: null } };

describe("reading section names", () => {
  it("takes headings for any section that can be recognised", () => {
    const names = { summary: ["간추림"], source: ["어디서"] };
    expect(readSectionNames(names, setting)).toEqual({ value: names });
  });

  it("has no names for the sections that are not recognised", () => {
    expect(readSectionNames({ other: ["잡담"] }, setting)).toMatchObject({
      problems: [{ rule: "config-unknown-key", facts: { key: "sectionNames.other" } }],
    });
  });

  it.each([
    ["요약", "summary"],
    ["기사", "article"],
    ["느낀 점", "reflection"],
    ["summery", "summary"],
    ["잡담", null],
  ])("says for %s that %s may be meant", (name, nearest) => {
    expect(readSectionNames({ [name]: ["한 줄"] }, setting)).toMatchObject({ problems: [{ facts: { nearest } }] });
  });
});
