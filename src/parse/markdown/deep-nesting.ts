import type MarkdownIt from "markdown-it";
import { pushParagraph } from "./push-inline-block.ts";

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
    pushParagraph(state, startLine, next);
    return true;
  });
}
