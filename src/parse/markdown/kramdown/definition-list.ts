import type MarkdownIt from "markdown-it";
import type StateBlock from "markdown-it/lib/rules_block/state_block.mjs";
import { blockLine } from "../block-line.ts";
import { endsParagraph } from "../ends-paragraph.ts";
import { mayBeginBlock } from "../line-indent.ts";
import { lineSign } from "../line-sign.ts";
import { pushInlineBlock } from "../push-inline-block.ts";

const definitionMark = /^:[ \t]+(?=\S)/u;

/**
 * Reads kramdown's definition lists: a line with a term, then lines beginning with `: ` that explain it. A definition
 * continues to the next blank line or block, with any list or code block indented below it; entries may be separated by
 * blank lines.
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

function isDefinition(state: StateBlock, line: number): boolean {
  return mayBeginBlock(state, line) && definitionMark.test(blockLine(state, line));
}

function beginsEntry(state: StateBlock, line: number, endLine: number): boolean {
  return (
    line + 1 < endLine &&
    lineSign(state, line + 1) === ":" &&
    !state.isEmpty(line) &&
    mayBeginBlock(state, line) &&
    !isDefinition(state, line) &&
    isDefinition(state, line + 1)
  );
}

function nextEntry(state: StateBlock, line: number, endLine: number): number | null {
  const next = state.skipEmptyLines(line);
  return beginsEntry(state, next, endLine) ? next : null;
}

/** Pushes a term and its definitions; returns the line after them. */
function readEntry(state: StateBlock, termLine: number, endLine: number): number {
  pushLines(state, "dt", [termLine, termLine + 1]);
  let line = termLine + 1;
  while (line < endLine && isDefinition(state, line)) {
    const to = endOfDefinition(state, line + 1, endLine);
    const below = firstBlock(state, line + 1, to);
    if (below === to) pushLines(state, "dd", [line, to]);
    else pushDefinition(state, [line, below, to]);
    line = to;
  }
  return line;
}

function endOfDefinition(state: StateBlock, from: number, endLine: number): number {
  let to = from;
  while (to < endLine && !state.isEmpty(to) && !isDefinition(state, to)) {
    if (beginsBlock(state, to, endLine) || beginsEntry(state, to, endLine)) break;
    to += 1;
  }
  return to;
}

/** Whether a line at the margin, or outside the container, ends a paragraph above it. */
function beginsBlock(state: StateBlock, line: number, endLine: number): boolean {
  if (indentOf(state, line) < 0 || indentOf(state, line) - state.blkIndent >= indentWithin) return false;
  return endsParagraph(state, line, endLine);
}

/** Columns by which what belongs to a definition is indented. */
const indentWithin = 2;

const blockMark = /^(?:[-*+]|\d{1,9}[.)])[ \t]+\S|^(?:`{3,}|~{3,})/u;

/** A list or code block below the first line of a definition is part of it, if it is indented. */
function pushDefinition(state: StateBlock, [line, below, to]: readonly [number, number, number]): void {
  const open = state.push("dd_open", "dd", 1);
  open.map = [line, to];
  const words = state.push("inline", "", 0);
  words.map = [line, below];
  words.content = state.getLines(line, below, state.blkIndent, false).trim().replace(definitionMark, "");
  words.children = [];
  const indent = state.blkIndent;
  state.blkIndent = indentOf(state, below);
  state.md.block.tokenize(state, below, to);
  state.blkIndent = indent;
  state.push("dd_close", "dd", -1);
}

/** The first line that begins a list or code block, if nothing up to `to` is indented less; otherwise `to`. */
function firstBlock(state: StateBlock, from: number, to: number): number {
  for (let line = from; line < to; line += 1) {
    if (indentOf(state, line) - state.blkIndent < indentWithin || !blockMark.test(blockLine(state, line).trim()))
      continue;
    const indent = indentOf(state, line);
    const isWhole = Array.from({ length: to - line }, (_, index) => indentOf(state, line + index)).every(
      (one) => one >= indent,
    );
    return isWhole ? line : to;
  }
  return to;
}

function indentOf(state: StateBlock, line: number): number {
  return state.sCount[line] ?? 0;
}

function pushLines(state: StateBlock, tag: "dt" | "dd", lines: readonly [number, number]): void {
  const text = state.getLines(...lines, state.blkIndent, false).trim();
  const content = tag === "dd" ? text.replace(definitionMark, "") : text;
  pushInlineBlock(state, { name: tag, tag, lines, content });
}
