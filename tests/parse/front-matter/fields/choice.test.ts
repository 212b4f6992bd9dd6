import { describe, expect, it } from "vitest";
import { decodeChoice } from "../../../../src/parse/front-matter/fields/choice.ts";
import { fieldIn } from "../../../support/front-matter.ts";

const choices = ["full", "highlights", "link"] as const;

describe("A field of a few words", () => {
  it.each([
    ["article: full", "full"],
    ["article: Link", "link"],
    ["article: 'highlights'", "highlights"],
  ])("%s is %s", (yaml, value) => {
    expect(decodeChoice(fieldIn(yaml), choices)).toEqual({ value, diagnostics: [] });
  });

  it.each([
    ["article: none", ["front-matter-choice"]],
    ["article:", ["front-matter-empty-value"]],
    ["article: [full]", ["front-matter-wrong-kind"]],
  ])("%s is none of them", (yaml, rules) => {
    const { value, diagnostics } = decodeChoice(fieldIn(yaml), choices);
    expect(value).toBeNull();
    expect(diagnostics.map(({ rule }) => rule)).toEqual(rules);
  });
});
