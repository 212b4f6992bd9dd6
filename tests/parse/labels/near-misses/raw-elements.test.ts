import { expect, it } from "vitest";
import { rawElements, wordsOf } from "../../../../src/parse/labels/near-misses/raw-elements.ts";
import { bodyOf } from "../../../support/parse-body.ts";

/** The words of each element, and those below it. */
function elements(html: string, name: RegExp) {
  const block = bodyOf(html).tokens.find(({ type }) => type === "html_block");
  if (block === undefined) return [];
  return rawElements(block, name).map(({ pieces, below, start, end }) => ({
    words: wordsOf(pieces),
    below: wordsOf(below),
    typed: block.content.slice(start, end),
  }));
}

it("are those of a name that hold no other, each with what stands below it", () => {
  expect(elements("<div><p>가 <b>나</b></p> 다\n라<p>마</p></div>", /^p$/u)).toEqual([
    { words: "가 나", below: "다 라", typed: "<p>가 <b>나</b></p>" },
    { words: "마", below: "", typed: "<p>마</p>" },
  ]);
});

it("are none that another begins in, or that nothing ends", () => {
  expect(elements("<div>가<div>나</div></div>\n<div>다", /^div$/u).map(({ words }) => words)).toEqual(["나"]);
});
