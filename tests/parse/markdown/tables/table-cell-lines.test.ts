import { describe, expect, it } from "vitest";
import { metaOf } from "../../../../src/parse/markdown/token-meta.ts";
import { parseMarkdown } from "../../../../src/parse/markdown.ts";
import { plainSettings } from "../../../support/parse-body.ts";

describe("tableCellLines", () => {
  it("gives each cell its line and column", () => {
    const cells = parseMarkdown("앞\n\n| 가 | 나 |\n|---|---|\n| 다 | 라 |", plainSettings).filter(
      (token) => metaOf(token).cell !== undefined,
    );
    expect(cells.map((cell) => [cell.content, cell.map, metaOf(cell).cell])).toEqual([
      ["가", [2, 3], 0],
      ["나", [2, 3], 1],
      ["다", [4, 5], 0],
      ["라", [4, 5], 1],
    ]);
  });
});
