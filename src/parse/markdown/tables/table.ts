import type MarkdownIt from "markdown-it";
import type StateBlock from "markdown-it/lib/rules_block/state_block.mjs";
import type Token from "markdown-it/lib/token.mjs";
import { blockLine } from "../block-line.ts";
import { mayBeginBlock } from "../line-indent.ts";
import { cellsOf, cellsOfEveryPipe } from "./table-cells.ts";
import { writeRow } from "./table-row.ts";
import { type Alignments, readDivider, readRuleLine } from "./table-rule-line.ts";

/** How a table begins. */
interface TableStart {
  /** Null for a kramdown table without one. */
  readonly headLine: number | null;
  readonly head: readonly string[];
  readonly bodyLine: number;
  readonly columns: number;
  readonly alignments: Alignments;
}

/**
 * Reads tables as GitHub's Markdown has them (https://github.github.com/gfm/#tables-extension-), and kramdown's
 * additions: rule lines with `+`, a rule line above the head, groups of rows and a foot (`|===|`), and tables without a
 * head. The latter need at least two rows that begin and end with a pipe and have equally many cells, or one row under
 * a rule line: a lone `| a |` is text.
 *
 * A pipe within code does not divide cells, and a row with more cells than the head keeps them: GitHub's Markdown drops
 * "the excess", and with it the author's words.
 */
export function table(markdown: MarkdownIt): void {
  markdown.block.ruler.at(
    "table",
    (state, startLine, endLine, silent) => {
      if (!isRow(state, startLine)) return false;
      const start = findStart(state, startLine, endLine);
      // A table without a head does not interrupt a paragraph.
      if (start === null || (silent && start.headLine === null)) return false;
      if (silent) return true;
      state.line = new TableWriter(state, start).write(startLine, endLine);
      return true;
    },
    { alt: ["paragraph", "reference"] },
  );
}

function isRow(state: StateBlock, line: number): boolean {
  return blockLine(state, line).includes("|") && mayBeginBlock(state, line);
}

function findStart(state: StateBlock, startLine: number, endLine: number): TableStart | null {
  const headed = findHead(state, startLine, endLine);
  if (headed !== null) return headed;
  const isRuled = readDivider(blockLine(state, startLine)) === "group";
  if (!isRuled) return findHeadless(state, startLine, endLine);
  const below = findHead(state, startLine + 1, endLine);
  if (below !== null) return below;
  const ruled = readRuleLine(blockLine(state, startLine));
  const cells = startLine + 1 < endLine ? closedRow(state, startLine + 1) : null;
  if (cells === null || ruled === null || ruled.length !== cells.length) return null;
  return { headLine: null, head: [], bodyLine: startLine + 1, columns: cells.length, alignments: ruled };
}

function findHead(state: StateBlock, headLine: number, endLine: number): TableStart | null {
  if (headLine + 2 > endLine || !isRow(state, headLine) || !mayBeginBlock(state, headLine + 1)) return null;
  const alignments = readRuleLine(blockLine(state, headLine + 1));
  if (alignments === null) return null;
  const text = blockLine(state, headLine);
  const head = [cellsOf(text), cellsOfEveryPipe(text)].find((cells) => fits(cells, alignments, text));
  if (head === undefined) return null;
  return { headLine, head, bodyLine: headLine + 2, columns: head.length, alignments };
}

/** In kramdown, `|---` separates a head of any width. */
function fits(cells: readonly string[], alignments: Alignments, text: string): boolean {
  if (cells.length === alignments.length) return true;
  return alignments.length === 1 && alignments[0] === "" && cells.length > 1 && /^\|.*\|\s*$/u.test(text);
}

function findHeadless(state: StateBlock, startLine: number, endLine: number): TableStart | null {
  if (startLine + 2 > endLine) return null;
  const [first, second] = [closedRow(state, startLine), closedRow(state, startLine + 1)];
  if (first === null || first.length < 2 || first.length !== second?.length) return null;
  return { headLine: null, head: [], bodyLine: startLine, columns: first.length, alignments: [] };
}

/** The cells of a row between pipes; null for any other line. */
function closedRow(state: StateBlock, line: number): readonly string[] | null {
  const text = blockLine(state, line).trim();
  if (!isRow(state, line) || !/^\|.*[^\\]\|$/u.test(text) || readDivider(text) !== null) return null;
  return cellsOf(text);
}

/** The most cells that may be added to short rows, so that a small note cannot become a huge page. */
const mostAddedCells = 65_536;

class TableWriter {
  readonly #state: StateBlock;
  readonly #start: TableStart;
  #group: Token | null = null;
  #groupTag = "tbody";
  #added = 0;

  constructor(state: StateBlock, start: TableStart) {
    this.#state = state;
    this.#start = start;
  }

  /** Pushes the table; returns the line after it. */
  write(startLine: number, endLine: number): number {
    const open = this.#push("table_open", "table", 1);
    this.#writeHead();
    let line = this.#start.bodyLine;
    while (line < endLine && this.#goesOn(line, endLine)) {
      if (!this.#writeLine(line)) break;
      line += 1;
    }
    this.#endGroup(line);
    this.#push("table_close", "table", -1);
    open.map = [startLine, line];
    return line;
  }

  #writeHead(): void {
    const { headLine, head } = this.#start;
    if (headLine === null) return;
    this.#push("thead_open", "thead", 1).map = [headLine, headLine + 1];
    this.#writeRow(headLine, head, "th");
    this.#push("thead_close", "thead", -1);
  }

  #goesOn(line: number, endLine: number): boolean {
    const state = this.#state;
    const text = blockLine(state, line).trim();
    if (text === "" || !mayBeginBlock(state, line)) return false;
    if (this.#start.headLine === null && !text.startsWith("|")) return false;
    return !state.md.block.ruler.getRules("blockquote").some((rule) => rule(state, line, endLine, true));
  }

  /** False if the table has become too large. */
  #writeLine(line: number): boolean {
    const text = blockLine(this.#state, line);
    const divider = readDivider(text);
    if (divider !== null) {
      this.#endGroup(line);
      this.#groupTag = divider === "foot" ? "tfoot" : "tbody";
      return true;
    }
    const cells = cellsOf(text);
    this.#added += Math.max(this.#start.columns - cells.length, 0);
    if (this.#added > mostAddedCells) return false;
    if (this.#group === null) {
      this.#group = this.#push(`${this.#groupTag}_open`, this.#groupTag, 1);
      this.#group.map = [line, line + 1];
    }
    this.#writeRow(line, cells, "td");
    return true;
  }

  #endGroup(line: number): void {
    if (this.#group === null) return;
    this.#push(`${this.#groupTag}_close`, this.#groupTag, -1);
    this.#group.map = [this.#group.map?.[0] ?? line, line];
    this.#group = null;
  }

  #writeRow(line: number, cells: readonly string[], tag: "th" | "td"): void {
    writeRow(this.#state, line, cells, { ...this.#start, tag });
  }

  #push(type: string, tag: string, nesting: -1 | 0 | 1): Token {
    return this.#state.push(type, tag, nesting);
  }
}
