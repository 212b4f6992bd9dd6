import { describe, expect, it } from "vitest";
import { wrongKind } from "../../../../src/parse/front-matter/fields/wrong-kind.ts";
import { fieldIn, range } from "../../../support/front-matter.ts";

describe("A value of the wrong kind", () => {
  it("shows what stands there and what to type instead", () => {
    const [text] = wrongKind(fieldIn("title: [속보]"), "text").diagnostics;
    expect(text?.facts).toEqual({
      key: "title",
      wanted: "text",
      kind: "list",
      found: "[속보]",
      example: "title: '[속보]'",
    });
    expect(text?.place && range(text.place)).toBe("1:8-1:12");
    const [list] = wrongKind(fieldIn("tags:\n  a: b\n  c: d"), "list").diagnostics;
    expect(list?.facts).toEqual({
      key: "tags",
      wanted: "list",
      kind: "fields",
      found: "a: b",
      example: "tags: [경제, AI]",
    });
  });

  it("in a list is mended as an item, or as the list", () => {
    const facts = (yaml: string) => wrongKind(fieldIn(yaml), "text").diagnostics[0]?.facts;
    expect(facts("questions: { 금리: 왜? }")).toMatchObject({ example: "- '{ 금리: 왜? }'" });
    expect(facts("tags: [b]")).toMatchObject({ example: "tags: [경제, AI]" });
  });

  it("is quoted in a few words", () => {
    const [one] = wrongKind(fieldIn(`title: [${"a".repeat(500)}]`), "text").diagnostics;
    expect(one?.facts).toMatchObject({ found: `[${"a".repeat(59)}` });
  });
});
