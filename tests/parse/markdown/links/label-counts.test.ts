import MarkdownIt from "markdown-it";
import { describe, expect, it } from "vitest";
import { countOfLabel } from "../../../../src/parse/markdown/links/label-counts.ts";

function countIn(text: string, label: string): number {
  const markdown = new MarkdownIt();
  return countOfLabel(new markdown.block.State(text, markdown, {}, []), label);
}

describe("countOfLabel", () => {
  it("counts a name wherever it is between brackets, its definition too", () => {
    expect(countIn("[환율]과 [글][환율]\n\n[환율]: /a/", "환율")).toBe(3);
  });

  it("takes names for one that differ in case and blanks", () => {
    expect(countIn("[The  Fed] [THE FED]", "the fed")).toBe(2);
  });

  it("is 0 for a name that is not in brackets", () => {
    expect(countIn("환율 [금리]", "환율")).toBe(0);
  });
});
