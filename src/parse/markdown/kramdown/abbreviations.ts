import type MarkdownIt from "markdown-it";
import type StateBlock from "markdown-it/lib/rules_block/state_block.mjs";
import { blockLine } from "../block-line.ts";
import { mayBeginBlock } from "../line-indent.ts";
import { lineSign } from "../line-sign.ts";
import { pushInlineBlock } from "../push-inline-block.ts";

const abbreviation = /^\*\[([^[\]\n]{1,100})\]:[ \t]*(\S.*)$/u;

/**
 * Reads kramdown's abbreviations, `*[HTML]: Hyper Text Markup Language`, as a definition list in place. kramdown's own
 * tooltips are seen only with a mouse, and by no search.
 */
export function abbreviations(markdown: MarkdownIt): void {
  markdown.block.ruler.before("lheading", "abbreviations", (state, startLine, endLine, silent) => {
    if (silent || lineSign(state, startLine) !== "*" || readAbbreviation(state, startLine) === null) return false;
    const list = state.push("dl_open", "dl", 1);
    let line = startLine;
    for (; line < endLine; line += 1) {
      const entry = readAbbreviation(state, line);
      if (entry === null) break;
      const lines = [line, line + 1] as const;
      pushInlineBlock(state, { name: "dt", tag: "dt", lines, content: entry.name });
      pushInlineBlock(state, { name: "dd", tag: "dd", lines, content: entry.meaning });
    }
    list.map = [startLine, line];
    state.push("dl_close", "dl", -1);
    state.line = line;
    return true;
  });
}

function readAbbreviation(state: StateBlock, line: number): { readonly name: string; readonly meaning: string } | null {
  const [, name = "", meaning = ""] = abbreviation.exec(blockLine(state, line)) ?? [];
  return name === "" || !mayBeginBlock(state, line) ? null : { name, meaning: meaning.trim() };
}
