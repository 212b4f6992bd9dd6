import type MarkdownIt from "markdown-it";
import type { RuleBlock } from "markdown-it/lib/parser_block.mjs";
import type StateBlock from "markdown-it/lib/rules_block/state_block.mjs";
import type Token from "markdown-it/lib/token.mjs";

/**
 * Keeps the cells of a row that has more of them than the table's head. GitHub's Markdown drops them ("the excess is ignored",
 * https://github.github.com/gfm/#tables-extension-), and with them what an author wrote; Kramdown keeps them. `table` is
 * markdown-it's own rule for all the rest.
 */
export function spareCells(markdown: MarkdownIt, table: RuleBlock): void {
  markdown.block.ruler.at(
    "table",
    (state, startLine, endLine, silent) => {
      const before = state.tokens.length;
      if (!table(state, startLine, endLine, silent)) return false;
      if (silent) return true;
      // One by one, for a table may have more tokens than a call may have arguments.
      for (const token of state.tokens.splice(before).flatMap(rowsCompleter(state))) state.tokens.push(token);
      return true;
    },
    { alt: ["paragraph", "reference"] },
  );
}

/** Passes on the tokens of a table; before the end of a row come the cells it has yet to show. */
function rowsCompleter(state: StateBlock): (token: Token) => readonly Token[] {
  let line = 0;
  let shown = 0;
  return (token) => {
    if (token.type === "tr_open") [line, shown] = [token.map?.[0] ?? 0, 0];
    else if (token.type === "td_open") shown += 1;
    const isEndOfRow = token.type === "tr_close" && shown > 0;
    if (!isEndOfRow) return [token];
    const spare = cellsOf(lineText(state, line)).slice(shown);
    return [...spare.flatMap((text) => cellTokens(state, text, token.level + 1)), token];
  };
}

function lineText({ src, bMarks, tShift, eMarks }: StateBlock, line: number): string {
  return src.slice((bMarks[line] ?? 0) + (tShift[line] ?? 0), eMarks[line]);
}

/** The texts between the pipes of a row, as markdown-it divides it: at every pipe with no backslash before it. */
function cellsOf(row: string): readonly string[] {
  const cells = row.trim().split(/(?<!\\)\|/u);
  if (cells[0] === "") cells.shift();
  if (cells.at(-1) === "") cells.pop();
  return cells.map((cell) => cell.replaceAll("\\|", "|").trim());
}

function cellTokens({ Token: TokenClass }: StateBlock, text: string, level: number): readonly Token[] {
  const open = new TokenClass("td_open", "td", 1);
  const inline = new TokenClass("inline", "", 0);
  const close = new TokenClass("td_close", "td", -1);
  for (const token of [open, inline, close]) token.block = true;
  open.level = level;
  inline.level = level + 1;
  close.level = level;
  inline.content = text;
  inline.children = [];
  return [open, inline, close];
}
