import { describe, expect, it } from "vitest";
import { flattenBlocks } from "../../../../src/parse/values/blocks/flatten-blocks.ts";
import { cellText, isTask } from "../../../../src/parse/values/blocks/value-block.ts";
import { bodyOf } from "../../../support/parse-body.ts";

describe("isTask", () => {
  it("is true for an item with a box, ticked or not", () => {
    const body = bodyOf("- [ ] 가\n- 나\n\n다\n\n- [x] 라\n");
    expect(flattenBlocks(body, 0, body.tokens.length).map(isTask)).toEqual([true, false, false, true]);
  });
});

describe("cellText", () => {
  it("joins the lines of a cell, and is empty where there is no cell", () => {
    const body = bodyOf("| 순번 | 용어 |\n|---|---|\n| 1 | 금리<br>환율 |\n");
    const [head, row] = flattenBlocks(body, 0, body.tokens.length).filter((block) => block.kind === "row");
    expect([head, row].map((one) => one && [0, 1, 2].map((column) => cellText(one, column)))).toEqual([
      ["순번", "용어", ""],
      ["1", "금리 환율", ""],
    ]);
  });
});
