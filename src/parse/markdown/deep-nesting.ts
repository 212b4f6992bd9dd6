import type MarkdownIt from "markdown-it";
import { pushInlineBlock } from "./push-inline-block.ts";

const deepest = 40;

/**
 * Reads blocks nested too deeply as plain paragraphs, markers included: markdown-it would drop the words, and browsers
 * cannot lay them out.
 */
export function deepNesting(markdown: MarkdownIt): void {
  markdown.block.ruler.before("table", "deep_nesting", (state, startLine, endLine, silent) => {
    if (silent || state.level < deepest) return false;
    let next = startLine + 1;
    while (next < endLine && !state.isEmpty(next) && (state.sCount[next] ?? 0) >= state.blkIndent) next += 1;
    const content = state.getLines(startLine, next, state.blkIndent, false).trim();
    pushInlineBlock(state, { name: "paragraph", tag: "p", lines: [startLine, next], content });
    state.line = next;
    return true;
  });
}
