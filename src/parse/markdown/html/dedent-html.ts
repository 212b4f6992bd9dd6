import type StateBlock from "markdown-it/lib/rules_block/state_block.mjs";
import { blockLine } from "../block-line.ts";
import { indentOf } from "../line-indent.ts";
import { isKnownElement } from "./html-elements.ts";
import { type HtmlStructure, htmlStructure, structureLine } from "./html-structure.ts";

/** The line up to which a container's indentation has been removed. */
interface LayOutMemory {
  laidOut?: Map<string, number>;
}

/**
 * Removes indentation that only formats raw HTML, after a blank line within an element closed further down, where
 * CommonMark would see code: a tag then begins its line, and text is indented relative to its leftmost line. Text
 * directly in an element that is not indented keeps its indentation, and may be code.
 */
export function dedentHtml(state: StateBlock, fromLine: number, lastLine: number): void {
  const memory: LayOutMemory = state.env;
  memory.laidOut ??= new Map();
  const key = `${state.level} ${lastLine}`;
  const structure = htmlStructure(state, Math.max(fromLine - 1, 0), lastLine);
  let line = Math.max(fromLine, memory.laidOut.get(key) ?? 0);
  while (line < lastLine && isWithin(structure, line) && !isOutside(state, line)) {
    const end = endOfRun(state, structure, { line, lastLine });
    const columns = columnsToTake(state, structure, { line, end });
    for (let one = line; one < end; one += 1) takeColumns(state, one, columns);
    line = end;
  }
  memory.laidOut.set(key, line);
}

/** Whether a line is inside an element that is closed. */
function isWithin(structure: HtmlStructure, line: number): boolean {
  return structureLine(structure, line).before?.closeLine !== undefined;
}

function isOutside(state: StateBlock, line: number): boolean {
  return !state.isEmpty(line) && (state.sCount[line] ?? 0) < state.blkIndent;
}

function beginsWithTag(state: StateBlock, structure: HtmlStructure, line: number): boolean {
  if (structureLine(structure, line).verbatim !== null) return false;
  const [, name = ""] = /^<\/?([a-z][a-z0-9]*)(?=[\s>]|\/>|$)/iu.exec(blockLine(state, line)) ?? [];
  return isKnownElement(name.toLowerCase());
}

interface Run {
  readonly line: number;
  readonly end: number;
}

/** A line that begins with a tag counts by itself; text continues up to the next tag, in one element. */
function endOfRun(
  state: StateBlock,
  structure: HtmlStructure,
  { line, lastLine }: { readonly line: number; readonly lastLine: number },
): number {
  if (beginsWithTag(state, structure, line)) return line + 1;
  const { before } = structureLine(structure, line);
  let end = line + 1;
  while (end < lastLine && structureLine(structure, end).before === before && !isOutside(state, end)) {
    if (beginsWithTag(state, structure, end)) break;
    end += 1;
  }
  return end;
}

function columnsToTake(state: StateBlock, structure: HtmlStructure, { line, end }: Run): number {
  const { before, verbatim } = structureLine(structure, line);
  if (verbatim?.kind === "raw") return 0;
  if (!beginsWithTag(state, structure, line) && (before?.indent ?? 0) === 0) return 0;
  let columns = Number.POSITIVE_INFINITY;
  for (let one = line; one < end; one += 1) {
    if (!state.isEmpty(one)) columns = Math.min(columns, indentOf(state, one));
  }
  return columns;
}

/** Makes a line begin that many columns later. */
function takeColumns(state: StateBlock, line: number, columns: number): void {
  let taken = 0;
  while (taken < columns && (state.tShift[line] ?? 0) > 0) {
    const isTab = state.src.charAt(state.bMarks[line] ?? 0) === "\t";
    const width = isTab ? 4 - ((state.bsCount[line] ?? 0) % 4) : 1;
    state.bMarks[line] = (state.bMarks[line] ?? 0) + 1;
    state.tShift[line] = (state.tShift[line] ?? 0) - 1;
    state.bsCount[line] = (state.bsCount[line] ?? 0) + width;
    taken += width;
  }
  state.sCount[line] = Math.max((state.sCount[line] ?? 0) - taken, 0);
}
