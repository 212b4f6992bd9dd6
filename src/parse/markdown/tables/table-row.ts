import type StateBlock from "markdown-it/lib/rules_block/state_block.mjs";
import type { Alignments } from "./table-rule-line.ts";

/** What the rows of a table have in common. */
interface RowShape {
  readonly tag: "th" | "td";
  /** A row with fewer cells gets empty ones. */
  readonly columns: number;
  readonly alignments: Alignments;
  /** True if tabs divide the cells, not pipes. */
  readonly isTabbed?: true;
}

/** Pushes the tokens of one row of a table, which is one line of the text. */
export function writeRow(
  state: StateBlock,
  line: number,
  cells: readonly string[],
  { tag, columns, alignments, isTabbed }: RowShape,
): void {
  state.push("tr_open", "tr", 1).map = [line, line + 1];
  for (let column = 0; column < Math.max(columns, cells.length); column += 1) {
    const open = state.push(`${tag}_open`, tag, 1);
    const alignment = alignments[column] ?? "";
    if (alignment !== "") open.attrs = [["style", `text-align:${alignment}`]];
    const inline = state.push("inline", "", 0);
    inline.content = cells[column] ?? "";
    inline.children = [];
    if (isTabbed) inline.meta = { isTabbed };
    state.push(`${tag}_close`, tag, -1);
  }
  state.push("tr_close", "tr", -1);
}
