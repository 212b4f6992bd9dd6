import { describe, expect, it } from "vitest";
import { flattenBlocks } from "../../../../src/parse/values/blocks/flatten-blocks.ts";
import { countsRows, withoutNumberColumn } from "../../../../src/parse/values/blocks/number-column.ts";
import { bodyOf } from "../../../support/parse-body.ts";

function cellsOf(markdown: string): readonly (readonly string[])[] {
  const body = bodyOf(markdown);
  return withoutNumberColumn(flattenBlocks(body, 0, body.tokens.length)).flatMap((block) =>
    block.kind === "row" ? [block.cells.map((lines) => lines.map(({ text }) => text).join())] : [],
  );
}

const rule = "|-|-|-|\n";

describe("withoutNumberColumn", () => {
  it.each(["번호", "순번", "No.", "no", "#"])("leaves out the numbers below %s", (head) => {
    expect(cellsOf(`|${head}|용어|뜻|\n${rule}|1|RP|채권|\n|②|콜|하루|\n||LTV|비율|`)).toEqual([
      ["용어", "뜻"],
      ["RP", "채권"],
      ["콜", "하루"],
      ["LTV", "비율"],
    ]);
  });

  it("keeps what is no number, and numbers below another head", () => {
    expect(cellsOf(`|번호|용어|뜻|\n${rule}|가|RP|채권|`)[1]).toEqual(["가", "RP", "채권"]);
    expect(cellsOf(`|연도|용어|뜻|\n${rule}|1|RP|채권|`)[1]).toEqual(["1", "RP", "채권"]);
  });

  it("begins anew with each table, and keeps an only column", () => {
    expect(cellsOf(`|번호|용어|뜻|\n${rule}|1|RP|채권|\n\n|값|용어|뜻|\n${rule}|1|콜|하루|`)[3]).toEqual([
      "1",
      "콜",
      "하루",
    ]);
    expect(cellsOf("|번호|\n|-|\n|1|")).toEqual([["번호"], ["1"]]);
  });
});

describe("countsRows", () => {
  it.each([
    ["번호", "1", true],
    [" No. ", "① ", true],
    ["번호", "", false],
    ["번호", "010-1", false],
    ["연도", "1", false],
  ])("is asked of %j above %j", (head, below, counts) => {
    expect(countsRows(head, below)).toBe(counts);
  });
});
