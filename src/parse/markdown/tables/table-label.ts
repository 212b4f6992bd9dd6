import type MarkdownIt from "markdown-it";
import type Token from "markdown-it/lib/token.mjs";

/** The most cells in a table's name: a screen reader reads the whole name before anything else. */
const mostCells = 3;

/**
 * Names every table after the first cells of its first row (`meta.label`), so that screen reader users know what
 * scrolls sideways.
 */
export function tableLabel(markdown: MarkdownIt): void {
  markdown.core.ruler.push("table_label", (state) => {
    for (const [index, token] of state.tokens.entries()) {
      if (token.type === "table_open") token.meta = { ...token.meta, label: named(firstCells(state.tokens, index)) };
    }
  });
}

/** The first non-empty cells of a table, up to one more than the name holds, which shows that there are others. */
function firstCells(tokens: readonly Token[], table: number): readonly string[] {
  const cells: string[] = [];
  for (let index = table; cells.length <= mostCells && !endsRow(tokens[index]); index += 1) {
    const words = isCell(tokens[index]) ? wordsOf(tokens[index + 1]) : "";
    if (words !== "") cells.push(words);
  }
  return cells;
}

function endsRow(token: Token | undefined): boolean {
  return token === undefined || token.type === "tr_close" || token.type === "table_close";
}

function isCell(token: Token | undefined): boolean {
  return token?.type === "th_open" || token?.type === "td_open";
}

function wordsOf(cell: Token | undefined): string {
  return textOf(cell?.children ?? []).trim();
}

/** A picture says its description, whose comments are left out as any others. */
function textOf(tokens: readonly Token[]): string {
  const words = tokens.map(({ type, content, children }) => {
    if (type === "image") return textOf(children ?? []);
    return type === "html_inline" ? "" : content;
  });
  return words.join("");
}

function named(cells: readonly string[]): string {
  return cells.length > mostCells ? `${cells.slice(0, mostCells).join(", ")} …` : cells.join(", ");
}
