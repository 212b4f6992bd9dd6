import { describe, expect, it } from "vitest";
import { flattenBlocks } from "../../../../src/parse/values/blocks/flatten-blocks.ts";
import {
  hasFurtherColumns,
  onlyKeywordColumn,
  withMeanings,
} from "../../../../src/parse/values/keywords/keyword-column.ts";
import { bodyOf } from "../../../support/parse-body.ts";
import { firstValue } from "../../../support/read-sections.ts";

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

  it("leaves only the first column where the others say more", () => {
    expect(cellsOf("|키워드|출처|비고|\n|-|-|-|\n|금리|한겨레|3면|")).toEqual([["키워드"], ["금리"]]);
  });

  it("leaves other tables alone", () => {
    expect(cellsOf("|키워드|키워드|\n|-|-|\n|금리|물가|")[1]).toEqual(["금리", "물가"]);
    expect(cellsOf("|LG|AI|\n|-|-|\n|네이버|카카오|")[1]).toEqual(["네이버", "카카오"]);
  });
});

describe("withMeanings", () => {
  const read = (table: string) => {
    const body = bodyOf(table);
    const value = { ...firstValue("## 키워드 : 금리").value, blocks: flattenBlocks(body, 0, body.tokens.length) };
    const { roles, blocks } = withMeanings(value);
    const rows = blocks.flatMap((block) => (block.kind === "row" ? [block.cells.map((lines) => lines[0]?.text)] : []));
    return { roles, last: rows.at(-1), more: hasFurtherColumns(value) };
  };

  it("says that keywords are terms, where the head of their table says what they mean", () => {
    const expected = { roles: ["keywords", "terms"], last: ["금리", "돈의 값"] };
    expect(read("|키워드|뜻|출처|\n|-|-|-|\n|금리|돈의 값|한겨레|")).toEqual({ ...expected, more: true });
    expect(read("|번호|키워드|의미|\n|-|-|-|\n|1|금리|돈의 값|")).toEqual({ ...expected, more: true });
  });

  it("says nothing of other tables", () => {
    expect(read("|키워드|출처|비고|\n|-|-|-|\n|금리|한겨레|3면|").roles).toEqual(["keywords"]);
    expect(read("|LG|뜻|\n|-|-|\n|금리|돈의 값|").roles).toEqual(["keywords"]);
  });
});
