import type MarkdownIt from "markdown-it";
import type StateBlock from "markdown-it/lib/rules_block/state_block.mjs";
import { blockLine } from "./block-line.ts";
import { ruleNamed } from "./rule-named.ts";

const sentence = /^(`{3,}|~{3,})[ \t]*([^`{}=\n]*)$/u;

/** How many words behind the signs are a sentence: a language and a caption may be two. */
const wordsOfSentence = 3;

/** A block that is longer is code, whatever is said at its beginning. */
const mostLines = 300;

/**
 * Reads a sentence that begins with the signs of a code block, and that nothing closes, as text, as kramdown does: as the
 * opening line of a block its words would not be shown.
 */
export function sentenceFence(markdown: MarkdownIt): void {
  const fence = ruleNamed(markdown.block.ruler, "fence");
  markdown.block.ruler.at(
    "fence",
    (state, startLine, endLine, silent) =>
      !isOpenSentence(state, startLine, endLine) && fence(state, startLine, endLine, silent),
    { alt: ["paragraph", "reference", "blockquote", "list"] },
  );
}

function isOpenSentence(state: StateBlock, startLine: number, endLine: number): boolean {
  const [, marks = "", words = ""] = sentence.exec(blockLine(state, startLine)) ?? [];
  if (words.split(/\s+/u).filter((word) => word !== "").length < wordsOfSentence) return false;
  for (let line = startLine + 1; line < endLine; line += 1) {
    if (line - startLine > mostLines) return false;
    const typed = blockLine(state, line);
    if (typed !== "" && (state.sCount[line] ?? 0) < state.blkIndent) return true;
    if (typed.startsWith(marks) && new Set(typed.trim()).size === 1) return false;
  }
  return true;
}
