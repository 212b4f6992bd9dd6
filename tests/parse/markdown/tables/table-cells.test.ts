import { describe, expect, it } from "vitest";
import { cellPipes, cellsOf, cellsOfEveryPipe } from "../../../../src/parse/markdown/tables/table-cells.ts";

describe("cellsOf", () => {
  it.each([
    ["| a | b |", ["a", "b"]],
    ["a|b", ["a", "b"]],
    ["| `a || b` | or |", ["`a || b`", "or"]],
    ["| ``a ` | b`` | c", ["``a ` | b``", "c"]],
    ["| `a | b |", ["`a", "b"]],
    ["| \\` | \\` |", ["\\`", "\\`"]],
    ["| a \\| b | `c \\| d` |", ["a | b", "`c | d`"]],
    ["| `a\\` | b` |", ["`a\\`", "b`"]],
    ["||a||", ["", "a", ""]],
  ])("divides %s", (row, cells) => {
    expect(cellsOf(row)).toEqual(cells);
  });

  it("finds the pipes, and what every pipe would divide", () => {
    expect(cellPipes("a|`|`|")).toEqual([1, 5]);
    expect(cellsOfEveryPipe("| `a | b` | \\| |")).toEqual(["`a", "b`", "|"]);
  });
});
