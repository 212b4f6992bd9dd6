import type { RuleBlock } from "markdown-it/lib/parser_block.mjs";
import type StateBlock from "markdown-it/lib/rules_block/state_block.mjs";
import { isSentence, mostLinesOfSentence } from "../liquid/sentence-after-fence.ts";
import { blockLine } from "./block-line.ts";

const opening = /^(`{3,}|~{3,})(.*)$/u;

/**
 * Reads a sentence that begins with the signs of a code block, and that nothing closes, as text, as kramdown does: as
 * the opening line of a block its words would not be shown.
 */
export function sentenceFence(fence: RuleBlock): RuleBlock {
  return (state, startLine, endLine, silent) =>
    !isOpenSentence(state, startLine, endLine) && fence(state, startLine, endLine, silent);
}

function isOpenSentence(state: StateBlock, startLine: number, endLine: number): boolean {
  const [, marks = "", info = ""] = opening.exec(blockLine(state, startLine)) ?? [];
  if (info === "" || !isSentence(info)) return false;
  for (let line = startLine + 1; line < endLine; line += 1) {
    if (line - startLine > mostLinesOfSentence) return false;
    const typed = blockLine(state, line);
    if (typed !== "" && (state.sCount[line] ?? 0) < state.blkIndent) return true;
    if (typed.startsWith(marks) && new Set(typed.trim()).size === 1) return false;
  }
  return true;
}
