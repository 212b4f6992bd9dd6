import { describe, expect, it } from "vitest";
import { heldByInlineField } from "../../../../src/parse/front-matter/held/held-by-inline-field.ts";
import { readPost } from "../../../support/front-matter.ts";

function rulesOf(line: string): readonly string[] {
  return readPost(`---\ntitle: a\ndate: 2021-12-15\n---\n${line}\n\n글\n`).diagnostics.map(({ rule }) => rule);
}

describe("a field of Dataview in brackets", () => {
  it.each([
    ...["[draft:: true]", "(status:: draft)", "[tags:: a] [draft::true]", "글 (draft:: true) 뒤", "[private:: O]"],
    ...["- [status:: draft]", "[publishDate:: 2099-01-01]"],
  ])("stops the build at the top of the body: %s", (line) => {
    expect(rulesOf(line)).toEqual(["front-matter-held-outside"]);
  });

  it.each([
    ...["[draft:: false]", "`[draft:: true]`", "(std::draft)", "[rating:: 5]", "- [ ] 일 [due:: 2099-01-01]", "[a](b)"],
    ...["- 글 [publishDate:: 2099-01-01]", `[draft:: true]${"글".repeat(300)}`],
  ])("is none, or an example: %s", (line) => {
    expect(rulesOf(line)).toEqual([]);
  });

  it("is surely meant, but for an item's", () => {
    expect(heldByInlineField("글 [status:: draft]")).toEqual({ key: "draft", value: "true", isCertain: true });
    expect(heldByInlineField("1. 글 [status:: draft]")).toEqual({ key: "draft", value: "true", isCertain: false });
  });
});
