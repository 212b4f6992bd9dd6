import { describe, expect, it } from "vitest";
import { sectionNames, vagueNames } from "../../../../src/parse/labels/lexicon/section-names.ts";

describe("sectionNames", () => {
  it("gives each name one role, vague or not", () => {
    const names = [sectionNames, vagueNames].flatMap((named) => Object.values(named).flat());
    expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([]);
  });
});
