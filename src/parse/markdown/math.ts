import type MarkdownIt from "markdown-it";

/** What a formula can take at most; more is a `$$` that was forgotten. */
const longest = 5000;
const mostLines = 100;

/**
 * Reads `$$…$$`, kramdown's formulas, and keeps every sign of them: in `math_open` … `math_close` nothing is a mark of
 * Markdown's. A formula that begins a line may go on over lines that would mean something else.
 */
export function math(markdown: MarkdownIt): void {
  markdown.inline.ruler.before("escape", "math", (state, silent) => {
    if (!state.src.startsWith("$$", state.pos)) return false;
    const end = state.src.slice(state.pos + 2, Math.min(state.pos + longest, state.posMax)).search(/\$\$/u);
    if (end < 1) return false;
    const formula = state.src.slice(state.pos, state.pos + end + 4);
    if (!silent) {
      state.push("math_open", "span", 1).attrSet("class", "math");
      for (const [index, line] of formula.split("\n").entries()) {
        if (index > 0) state.push("softbreak", "br", 0);
        state.push("text", "", 0).content = line;
      }
      state.push("math_close", "span", -1);
    }
    state.pos += formula.length;
    return true;
  });
  markdown.block.ruler.before(
    "fence",
    "math",
    (state, startLine, endLine, silent) => {
      const textOf = (line: number) =>
        state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line]);
      if ((state.sCount[startLine] ?? 0) - state.blkIndent >= 4 || !textOf(startLine).startsWith("$$")) return false;
      const lastLine = endOfFormula(textOf, startLine, Math.min(endLine, startLine + mostLines));
      if (lastLine === null) return false;
      if (silent) return true;
      const map: [number, number] = [startLine, lastLine + 1];
      state.push("paragraph_open", "p", 1).map = map;
      const inline = state.push("inline", "", 0);
      inline.content = state.getLines(startLine, lastLine + 1, state.blkIndent, false).trim();
      inline.map = map;
      inline.children = [];
      state.push("paragraph_close", "p", -1);
      state.line = lastLine + 1;
      return true;
    },
    { alt: ["paragraph", "reference", "blockquote", "list"] },
  );
}

/**
 * The line that a formula ends, alone with what is before it; null when it does not, or when text goes on behind it. Empty
 * lines are part of one whose `$$` stand on lines of their own.
 */
function endOfFormula(textOf: (line: number) => string, startLine: number, endLine: number): number | null {
  const standsAlone = textOf(startLine).trim() === "$$";
  let hasGap = false;
  for (let line = startLine; line < endLine; line += 1) {
    const text = line === startLine ? textOf(line).slice(2) : textOf(line);
    const end = text.indexOf("$$");
    if (end !== -1) return text.slice(end + 2).trim() === "" && (!hasGap || text.trim() === "$$") ? line : null;
    if (text.trim() !== "" || line === startLine) continue;
    if (!standsAlone) return null;
    hasGap = true;
  }
  return null;
}
