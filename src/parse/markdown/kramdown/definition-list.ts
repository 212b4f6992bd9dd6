import type MarkdownIt from "markdown-it";
import type StateBlock from "markdown-it/lib/rules_block/state_block.mjs";

const definitionMark = /^:[ \t]+(?=\S)/u;

/**
 * Reads kramdown's definition lists: a line with a term, then lines that begin with `: ` and explain it. A definition goes
 * on to the next blank line; entries may be separated by blank lines.
 */
export function definitionList(markdown: MarkdownIt): void {
  markdown.block.ruler.before("lheading", "definition_list", (state, startLine, endLine, silent) => {
    if (silent || !beginsEntry(state, startLine, endLine)) return false;
    const list = state.push("dl_open", "dl", 1);
    let line = startLine;
    let next: number | null = startLine;
    while (next !== null) {
      line = readEntry(state, next, endLine);
      next = nextEntry(state, line, endLine);
    }
    list.map = [startLine, line];
    state.push("dl_close", "dl", -1);
    state.line = line;
    return true;
  });
}

function textOf(state: StateBlock, line: number): string {
  return state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line]);
}

function isIndentedWithin(state: StateBlock, line: number): boolean {
  const indentation = (state.sCount[line] ?? 0) - state.blkIndent;
  return indentation >= 0 && indentation < 4;
}

function isDefinition(state: StateBlock, line: number): boolean {
  return isIndentedWithin(state, line) && definitionMark.test(textOf(state, line));
}

function beginsEntry(state: StateBlock, line: number, endLine: number): boolean {
  return (
    line + 1 < endLine &&
    !state.isEmpty(line) &&
    isIndentedWithin(state, line) &&
    !isDefinition(state, line) &&
    isDefinition(state, line + 1)
  );
}

function nextEntry(state: StateBlock, line: number, endLine: number): number | null {
  const next = state.skipEmptyLines(line);
  return beginsEntry(state, next, endLine) ? next : null;
}

/** Pushes a term and its definitions; gives the line behind them. */
function readEntry(state: StateBlock, termLine: number, endLine: number): number {
  pushLine(state, "dt", { from: termLine, to: termLine + 1 });
  let line = termLine + 1;
  while (line < endLine && isDefinition(state, line)) {
    let to = line + 1;
    while (to < endLine && !state.isEmpty(to) && !isDefinition(state, to) && !beginsEntry(state, to, endLine)) to += 1;
    pushLine(state, "dd", { from: line, to });
    line = to;
  }
  return line;
}

function pushLine(state: StateBlock, tag: "dt" | "dd", lines: { readonly from: number; readonly to: number }): void {
  const map: [number, number] = [lines.from, lines.to];
  const open = state.push(`${tag}_open`, tag, 1);
  const inline = state.push("inline", "", 0);
  state.push(`${tag}_close`, tag, -1);
  const text = state.getLines(lines.from, lines.to, state.blkIndent, false).trim();
  open.map = map;
  inline.map = map;
  inline.content = tag === "dd" ? text.replace(definitionMark, "") : text;
  inline.children = [];
}
