import { expect, it } from "vitest";
import { sectionsOfItems } from "../../../../src/parse/sections/forms/list-items.ts";
import type { BlockRun, SectionReader } from "../../../../src/parse/sections/section-reader.ts";
import { blocksIn } from "../../../../src/parse/visible/blocks.ts";
import { bodyWithLexicon } from "../../../support/read-sections.ts";

/** The style in which each item of a list may name a section. */
function stylesOf(markdown: string) {
  const runs: BlockRun[] = [];
  const body = bodyWithLexicon(markdown);
  const sectionsInside = (run: BlockRun) => {
    runs.push(run);
    return [];
  };
  const reader: SectionReader = {
    body,
    outline: null,
    enclosed: new Set(),
    unmarked: new Set(),
    isWithheld: false,
    sectionsInside,
  };
  const [list] = blocksIn(body.tokens, 0, body.tokens.length);
  if (list !== undefined) sectionsOfItems(reader, list, null);
  return runs.map(({ labelStyle }) => labelStyle);
}

it("lets an item name a section bare that has more than a line, and the only one of a numbered list", () => {
  expect(stylesOf("- 키워드\n  - 금리\n- 요약")).toEqual(["bare", "marked"]);
  expect(stylesOf("- 키워드")).toEqual(["marked"]);
  expect(stylesOf("1. 키워드")).toEqual(["bare"]);
  expect(stylesOf("1. 키워드\n2. 요약")).toEqual(["marked", "marked"]);
  expect(stylesOf("1. 제목: 가\n2. 요약\n\n나")).toEqual(["marked", "marked"]);
});

it("lets the last of a numbered list do so above a paragraph or bullets, if the numbers go on below or went on from above", () => {
  expect(stylesOf("1. 제목: 가\n2. 요약\n\n나\n\n3. 소감\n\n다")).toEqual(["marked", "bare"]);
  expect(stylesOf("3. 질문: 가\n4. 소감\n\n나")).toEqual(["marked", "bare"]);
  expect(stylesOf("1. 제목: 가\n2. 질문\n- 왜?\n\n3. 소감\n다")).toEqual(["marked", "bare"]);
  expect(stylesOf("1. 제목: 가\n2. 질문\n- 왜?")).toEqual(["marked", "marked"]);
  expect(stylesOf("1. 제목: 가\n2. 요약\n\n나\n\n5. 소감\n\n다")).toEqual(["marked", "marked"]);
});
