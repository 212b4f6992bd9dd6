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
});
