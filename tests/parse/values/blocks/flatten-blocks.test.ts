import { describe, expect, it } from "vitest";
import { flattenBlocks } from "../../../../src/parse/values/blocks/flatten-blocks.ts";
import type { ValueBlock } from "../../../../src/parse/values/blocks/value-block.ts";
import { bodyOf } from "../../../support/parse-body.ts";

function read(markdown: string): readonly ValueBlock[] {
  const body = bodyOf(markdown);
  return flattenBlocks(body, 0, body.tokens.length);
}

describe("flattenBlocks", () => {
  it("flattens lists, and knows the depth of each block and the item it opens", () => {
    const blocks = read("- 가\n\n  나\n  - [x] 다\n- [ ] 라\n");
    expect(blocks).toMatchObject([
      { kind: "paragraph", depth: 1, item: { task: null, isNumbered: false }, lines: [{ text: "가" }] },
      { kind: "paragraph", depth: 1, item: null, lines: [{ text: "나" }] },
      { kind: "paragraph", depth: 2, item: { task: "done", isNumbered: false }, lines: [{ text: "다" }] },
      { kind: "paragraph", depth: 1, item: { task: "open" }, lines: [{ text: "라" }] },
    ]);
  });

  it("knows where the bold start of a line ends, if more stands behind it", () => {
    const [block] = read("> **가나** 다\n> 라 **마** 바\n> **사**\n> **아**는 자\n");
    const ends = block?.kind === "paragraph" ? block.boldEnds : undefined;
    expect([...(ends ?? [])].map(([{ text }, end]) => [text, end])).toEqual([["가나 다", 2]]);
  });

  it("knows which lines are all in bold", () => {
    const [block] = read("**가**\n나\n- **다** 라\n");
    const lines = block?.kind === "paragraph" ? block.boldLines : undefined;
    expect([...(lines ?? [])].map(({ text }) => text)).toEqual(["가"]);
  });

  it("divides the first item of a list where its line goes on with the next numbers", () => {
    expect(read("1) 가 2) 나\n\n3. 다 4. 라\n")).toMatchObject([
      { lines: [{ text: "가" }, { text: "나" }] },
      { lines: [{ text: "다 4. 라" }] },
    ]);
  });

  it("knows which items are numbered, in any list", () => {
    expect(read("1. 가\n   - 나\n2. 다\n")).toMatchObject([
      { item: { isNumbered: true } },
      { item: { isNumbered: false } },
      { item: { isNumbered: true } },
    ]);
  });

  it("recognises headings and quotes' paragraphs", () => {
    expect(read("# 가\n\n> 나\n")).toMatchObject([
      { kind: "heading", lines: [{ text: "가" }] },
      { kind: "paragraph", depth: 0, lines: [{ text: "나" }], isQuoted: true },
    ]);
  });

  it("gives a row for each of a table and for each term of a definition list", () => {
    expect(read("|가|나|\n|-|-|\n|다|[라](/)|\n\n마\n: 바\n: 사\n\n아\n: 자\n")).toMatchObject([
      { kind: "row", isHeader: true, linked: false, cells: [[{ text: "가" }], [{ text: "나" }]] },
      { kind: "row", isHeader: false, linked: true, cells: [[{ text: "다" }], [{ text: "라" }]] },
      { kind: "row", isHeader: false, cells: [[{ text: "마" }], [{ text: "바" }], [{ text: "사" }]] },
      { kind: "row", isHeader: false, cells: [[{ text: "아" }], [{ text: "자" }]] },
    ]);
  });

  it("calls code and raw HTML opaque, and skips comments and rules", () => {
    expect(read("```\n코드\n```\n\n<!-- 주석 -->\n\n---\n\n<div>태그</div>\n").map(({ kind }) => kind)).toEqual([
      "opaque",
      "opaque",
    ]);
  });
});
