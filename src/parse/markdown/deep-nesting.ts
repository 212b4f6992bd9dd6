import type MarkdownIt from "markdown-it";

const deepest = 40;

/**
 * Takes what is nested deeper than any reader can see as one paragraph, marks and all: markdown-it would drop its words,
 * and a browser cannot lay it out.
 */
export function deepNesting(markdown: MarkdownIt): void {
  markdown.block.ruler.before("table", "deep_nesting", (state, startLine, endLine, silent) => {
    if (silent || state.level < deepest) return false;
    const map: [number, number] = [startLine, endLine];
    const open = state.push("paragraph_open", "p", 1);
    const inline = state.push("inline", "", 0);
    state.push("paragraph_close", "p", -1);
    open.map = map;
    inline.map = map;
    inline.content = state.getLines(startLine, endLine, state.blkIndent, false).trim();
    inline.children = [];
    state.line = endLine;
    return true;
  });
}
