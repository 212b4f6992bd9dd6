import MarkdownIt from "markdown-it";
import { expect, it } from "vitest";
import { writeRow } from "../../../../src/parse/markdown/tables/table-row.ts";

it("writes a row with as many cells as its table has columns, and all of its own", () => {
  const markdown = new MarkdownIt();
  const state = new markdown.block.State("가", markdown, {}, []);
  writeRow(state, 3, ["가"], { tag: "th", columns: 2, alignments: ["", "right"] });
  writeRow(state, 4, ["나", "다", "라"], { tag: "td", columns: 2, alignments: [], isTabbed: true });
  const rows = state.tokens.filter(({ type }) => type === "tr_open");
  expect(rows.map(({ map }) => map)).toEqual([
    [3, 4],
    [4, 5],
  ]);
  const cells = state.tokens.filter(({ type }) => type === "inline");
  expect(cells.map(({ content, meta }) => [content, meta])).toEqual([
    ["가", null],
    ["", null],
    ["나", { isTabbed: true }],
    ["다", { isTabbed: true }],
    ["라", { isTabbed: true }],
  ]);
  expect(markdown.renderer.render(state.tokens, markdown.options, {})).toContain('<th style="text-align:right"></th>');
});
