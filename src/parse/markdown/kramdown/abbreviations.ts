import type MarkdownIt from "markdown-it";
import type StateBlock from "markdown-it/lib/rules_block/state_block.mjs";
import { blockLine } from "../block-line.ts";

const abbreviation = /^\*\[([^[\]\n]{1,100})\]:[ \t]*(\S.*)$/u;

/**
 * Reads kramdown's abbreviations, `*[HTML]: Hyper Text Markup Language`, as a list of definitions where they stand. A title
 * on the word in the text, as kramdown makes of them, is seen by whoever has a mouse, and by no search.
 */
export function abbreviations(markdown: MarkdownIt): void {
  markdown.block.ruler.before("lheading", "abbreviations", (state, startLine, endLine, silent) => {
    if (silent || read(state, startLine) === null) return false;
    const list = state.push("dl_open", "dl", 1);
    let line = startLine;
    for (let entry = read(state, line); entry !== null && line < endLine; entry = read(state, line)) {
      pushLine(state, "dt", { line, words: entry.name });
      pushLine(state, "dd", { line, words: entry.meaning });
      line += 1;
    }
    list.map = [startLine, line];
    state.push("dl_close", "dl", -1);
    state.line = line;
    return true;
  });
}

function read(state: StateBlock, line: number): { readonly name: string; readonly meaning: string } | null {
  const indent = (state.sCount[line] ?? 0) - state.blkIndent;
  const [, name = "", meaning = ""] = abbreviation.exec(blockLine(state, line)) ?? [];
  return name === "" || indent < 0 || indent >= 4 ? null : { name, meaning: meaning.trim() };
}

function pushLine(
  state: StateBlock,
  tag: "dt" | "dd",
  { line, words }: { readonly line: number; readonly words: string },
): void {
  const open = state.push(`${tag}_open`, tag, 1);
  const inline = state.push("inline", "", 0);
  state.push(`${tag}_close`, tag, -1);
  open.map = [line, line + 1];
  inline.map = [line, line + 1];
  inline.content = words;
  inline.children = [];
}
