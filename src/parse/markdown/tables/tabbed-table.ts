import type MarkdownIt from "markdown-it";
import type StateBlock from "markdown-it/lib/rules_block/state_block.mjs";
import { countsRows } from "../../values/blocks/number-column.ts";
import { blockLine } from "../block-line.ts";
import { endsParagraph } from "../ends-paragraph.ts";
import { mayBeginBlock } from "../line-indent.ts";
import { tabbedCells } from "./tabbed-cells.ts";
import { writeRow } from "./table-row.ts";

/**
 * Reads rows copied from a spreadsheet, whose cells are divided by tabs: two or more lines with equally many cells
 * that begin a block, the first with none empty. To Markdown they are a paragraph, in which all cells run together.
 */
export function tabbedTable(markdown: MarkdownIt): void {
  markdown.block.ruler.before("lheading", "tabbed_table", (state, startLine, endLine, silent) => {
    const rows = tabbedRows(state, startLine, endLine);
    if (rows.length < 2 || rows[0]?.includes("") !== false) return false;
    if (!silent) writeTable(state, startLine, rows);
    return true;
  });
}

/** The rows from a line on that have as many cells as its own, up to a line where another block begins. */
function tabbedRows(state: StateBlock, startLine: number, endLine: number): readonly (readonly string[])[] {
  const rows: (readonly string[])[] = [];
  for (let line = startLine; line < endLine && mayBeginBlock(state, line); line += 1) {
    const cells = tabbedCells(blockLine(state, line));
    if (cells === null || (rows[0] !== undefined && rows[0].length !== cells.length)) break;
    if (line > startLine && endsParagraph(state, line, endLine)) break;
    rows.push(cells);
  }
  return rows;
}

/**
 * The first row is the head if it stands over numbers and holds none but years, or says that the first column counts.
 * Numbers are aligned on the right.
 */
function writeTable(state: StateBlock, startLine: number, rows: readonly (readonly string[])[]): void {
  const [first = [], second = []] = rows;
  const endLine = startLine + rows.length;
  state.push("table_open", "table", 1).map = [startLine, endLine];
  const headRows = isHead(first, second) ? 1 : 0;
  const body = rows.slice(headRows);
  const isRight = (column: number) => column > 0 && body.every((cells) => isNumber(cells[column] ?? ""));
  const alignments = first.map((_, column) => (isRight(column) ? ("right" as const) : ("" as const)));
  const shape = { columns: first.length, alignments, isTabbed: true } as const;
  if (headRows === 1) {
    state.push("thead_open", "thead", 1).map = [startLine, startLine + 1];
    writeRow(state, startLine, first, { ...shape, tag: "th" });
    state.push("thead_close", "thead", -1);
  }
  state.push("tbody_open", "tbody", 1).map = [startLine + headRows, endLine];
  for (const [index, cells] of body.entries())
    writeRow(state, startLine + headRows + index, cells, { ...shape, tag: "td" });
  state.push("tbody_close", "tbody", -1);
  state.push("table_close", "table", -1);
  state.line = endLine;
}

function isHead(first: readonly string[], second: readonly string[]): boolean {
  const standsOverNumbers = second.slice(1).some(isNumber) || countsRows(first[0] ?? "", second[0] ?? "");
  return standsOverNumbers && first.every(isName);
}

function isName(cell: string): boolean {
  return !isNumber(cell) || /^(?:19|20)\d{2}년?$/u.test(cell);
}

/** `2.6`, `**-0.3%**`, `△1,200원` */
function isNumber(cell: string): boolean {
  return /^[*_~=]*[-+−△▲▼(\p{Sc}]{0,2}\d[\d,.]*[%)\p{L}\p{Sc} ]{0,5}[*_~=]*$/u.test(cell);
}
