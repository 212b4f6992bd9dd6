import { describe, expect, it } from "vitest";
import { readMarkup, wordsOfMarkup, writeMarkup } from "../../../src/site/sanitise/markup-tree.ts";

const again = (text: string): string => writeMarkup(readMarkup(text)?.tree);

describe("markup as a browser reads it", () => {
  it("is written as it was read, drawings and formulas too", () => {
    for (const text of [
      '<p class="a">가 &lt; 나<br></p>',
      '<svg><path d="M0 0"></path></svg>',
      "<math><mi>x</mi></math>",
    ])
      expect(again(text)).toBe(text);
  });

  it("contains no attribute that only begins like data", () => {
    const read = readMarkup('<p data-x="1" datasrc="#a">글</p>');
    expect([...(read?.attributes ?? [])]).toEqual(["data-x"]);
  });

  it("says the words of a frame behind it", () => {
    expect(again("<iframe>a < b</iframe>")).toBe("<iframe></iframe>a &lt; b");
  });

  it("is not read if nested deeper than anybody writes, but its words are", () => {
    const deep = `${"<b>".repeat(600)}글`;
    expect(readMarkup(deep)).toBeNull();
    expect(wordsOfMarkup(deep)).toBe("글");
  });
});
