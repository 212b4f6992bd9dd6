import type MarkdownIt from "markdown-it";
import type Token from "markdown-it/lib/token.mjs";

/**
 * Sets what markdown-it leaves out on each table cell's inline token: its row's line in `map` and its column in
 * `meta.cell`.
 */
export function tableCellLines(markdown: MarkdownIt): void {
  markdown.core.ruler.after("block", "table_cell_lines", (state) => {
    let row: Token | null = null;
    let cell = 0;
    for (const token of state.tokens) {
      if (token.type === "tr_open") [row, cell] = [token, 0];
      else if (token.type === "tr_close") row = null;
      else if (row !== null && token.type === "inline") {
        token.map = row.map;
        token.meta = { ...token.meta, cell };
        cell += 1;
      }
    }
  });
}
