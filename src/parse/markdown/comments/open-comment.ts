import type StateBlock from "markdown-it/lib/rules_block/state_block.mjs";
import { blockLine } from "../block-line.ts";

/** What has been read of a paragraph, so that many lines do not each read it from its start. */
interface ParagraphRead {
  readonly start: number;
  readonly line: number;
  readonly isOpen: boolean;
}

interface CommentMemory {
  paragraphRead?: ParagraphRead;
}

/**
 * Whether the lines of the paragraph being read leave a `%%` comment open before a line: a mark on this line ends that
 * one, and begins none.
 */
export function isCommentOpen(state: StateBlock, line: number): boolean {
  const memory: CommentMemory = state.env;
  const known = memory.paragraphRead;
  const isSame = known !== undefined && known.start === state.line && known.line <= line;
  let { isOpen, line: from } = isSame ? known : { isOpen: false, line: state.line };
  for (; from < line; from += 1) isOpen = staysOpen(blockLine(state, from), isOpen);
  memory.paragraphRead = { start: state.line, line, isOpen };
  return isOpen;
}

/** What is no text: code, formulas, comments, tags and addresses. */
const passedOver =
  "(`{1,3})[^\\n]{0,300}?\\1(?!`)|\\$[^$]{0,300}\\$|<!--.{0,300}?-->|<[^<>]*>|\\]\\([^()]*\\)|https?://\\S*|\\\\.";
const mark = new RegExp(`${passedOver}|(\\d?)%%(?=(\\s|$)?)`, "gu");

function staysOpen(text: string, wasOpen: boolean): boolean {
  let isOpen = wasOpen;
  for (const { 2: digit, 3: blank } of text.matchAll(mark)) {
    if (digit === undefined) continue;
    // After a number only an end, and only before a blank.
    if (digit === "" || (isOpen && blank !== undefined)) isOpen = !isOpen;
  }
  return isOpen;
}
