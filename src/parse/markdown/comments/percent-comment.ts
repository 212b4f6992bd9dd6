import type StateBlock from "markdown-it/lib/rules_block/state_block.mjs";
import { beginLineAt, blockLine } from "../block-line.ts";
import { lineAhead } from "../line-ahead.ts";
import { pushHiddenLines } from "../push-hidden-lines.ts";
import { isCommentOpen } from "./open-comment.ts";
import { afterPercentComments, looksOpening, percentMark, percentsAhead } from "./percent-marks.ts";

/**
 * Hides comments between `%%` and `%%` that begin a line, across any lines, as Obsidian and Quartz do: like
 * `<!-- … -->` they are for readers of the source. One without an end stays text. Comments within a line are read by
 * `percentSpanComment`.
 */
export function percentComment(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  const end = endOfComment(state, startLine, endLine);
  if (end === null) return false;
  if (silent) return state.parentType !== "paragraph" || !isCommentOpen(state, startLine);
  pushHiddenLines(state, startLine, end.goesOn ? end.line : end.line + 1);
  if (end.goesOn) beginAfter(state, end.line, end.column);
  return true;
}

interface CommentEnd {
  readonly line: number;
  /** How many characters of the line belong to the comment. */
  readonly column: number;
  /** Whether words follow on the line. */
  readonly goesOn: boolean;
}

function endOfComment(state: StateBlock, startLine: number, endLine: number): CommentEnd | null {
  const text = blockLine(state, startLine).trimEnd();
  if (!text.startsWith(percentMark)) return null;
  if (percentsAhead(text, percentMark.length) !== null) {
    const isWhole = afterPercentComments(text).trim() === "";
    return isWhole ? { line: startLine, column: text.length, goesOn: false } : null;
  }
  const isEnd = (line: number): boolean => line > startLine && percentsAhead(blockLine(state, line), 0) !== null;
  const line = lineAhead(state, { kind: percentMark, from: startLine, to: endLine, isEnd });
  if (line === null) return null;
  const last = blockLine(state, line);
  const begin = percentsAhead(last, 0) ?? 0;
  // `%%p.12%% 글`, and below it a comment of its own.
  if (text.includes(percentMark, percentMark.length) && looksOpening(last, begin)) return null;
  const column = begin + percentMark.length;
  const goesOn = last.slice(column).trim() !== "";
  return goesOn && beforeText.test(last.slice(0, begin)) ? null : { line, column, goesOn };
}

/** A line that begins with the mark and continues starts another comment: the end of the one above was forgotten. */
const beforeText = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+)*$/u;

/** What follows a comment on its last line is read as if at the start of the line. */
function beginAfter(state: StateBlock, line: number, column: number): void {
  const text = blockLine(state, line).slice(column);
  const indent = text.length - text.trimStart().length;
  beginLineAt(state, line, column + indent);
  state.sCount[line] = state.blkIndent;
}
