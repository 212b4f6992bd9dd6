import { describe, expect, it } from "vitest";
import { flattenBlocks } from "../../../../src/parse/values/blocks/flatten-blocks.ts";
import { onlyKeywordColumn } from "../../../../src/parse/values/keywords/keyword-column.ts";
import { bodyOf } from "../../../support/parse-body.ts";

function cellsOf(markdown: string): readonly (readonly string[])[] {
  const body = bodyOf(markdown);
  return onlyKeywordColumn(flattenBlocks(body, 0, body.tokens.length)).flatMap((block) =>
    block.kind === "row" ? [block.cells.map((lines) => lines.map(({ text }) => text).join())] : [],
  );
}

describe("onlyKeywordColumn", () => {
  it.each(["키워드", "핵심 키워드", "Keywords"])("leaves only what stands below %s", (head) => {
    expect(cellsOf(`|분야|${head}|\n|-|-|\n|경제|금리, 물가|\n|정치|선거|`)).toEqual([
      [head],
      ["금리, 물가"],
      ["선거"],
    ]);
  });

  it("leaves other tables alone", () => {
    expect(cellsOf("|키워드|뜻|\n|-|-|\n|금리|돈의 값|")).toEqual([
      ["키워드", "뜻"],
      ["금리", "돈의 값"],
    ]);
    expect(cellsOf("|LG|AI|\n|-|-|\n|네이버|카카오|")[1]).toEqual(["네이버", "카카오"]);
  });
});
