import type MarkdownIt from "markdown-it";
import type StateInline from "markdown-it/lib/rules_inline/state_inline.mjs";
import { decodeReferences } from "./decode-references.ts";
import { isKnownElement, refusedElements } from "./html-elements.ts";
import { readHtmlTag } from "./html-tag.ts";

/**
 * Reads raw HTML within a line. A tag of a known element and a closed comment become `html_inline`; a tag that must
 * never reach the page and a comment that is never closed become `refused_html`, which is shown as typed; anything
 * else that only looks like HTML (`<AI>`, `<?php`) stays text.
 */
export function htmlInline(markdown: MarkdownIt): void {
  const decode = decodeReferences(markdown);
  markdown.inline.ruler.at("html_inline", (state, silent) => {
    if (state.src[state.pos] !== "<") return false;
    if (state.src.startsWith("<!--", state.pos)) return readComment(state, silent);
    const read = readHtmlTag(state.src.slice(state.pos, state.posMax), decode);
    if (read === null) return false;
    const { tag, length } = read;
    const refused = refusedElements.has(tag.name);
    if (!refused && !isKnownElement(tag.name)) return false;
    if (!silent) {
      const start = state.pos;
      const token = state.push(refused ? "refused_html" : "html_inline", "", 0);
      token.content = state.src.slice(start, start + length);
      token.meta = { start, end: start + length, tag };
    }
    state.pos += length;
    return true;
  });
}

function readComment(state: StateInline, silent: boolean): boolean {
  const start = state.pos;
  const end = commentEnd(state);
  if (!silent) {
    const token = state.push(end === null ? "refused_html" : "html_inline", "", 0);
    token.content = state.src.slice(start, end ?? start + 4);
    token.meta = { start, end: end ?? start + 4 };
  }
  state.pos = end ?? start + 4;
  return true;
}

/** Remembers that a text holds no further `-->`, so that many openings do not search it again and again. */
interface CommentMemory {
  searchedInVain?: { readonly text: string; readonly from: number };
}

function commentEnd(state: StateInline): number | null {
  const memory: CommentMemory = state.env;
  const vain = memory.searchedInVain;
  if (vain !== undefined && vain.text === state.src && vain.from <= state.pos) return null;
  const found = state.src.indexOf("-->", state.pos + 2);
  if (found === -1) memory.searchedInVain = { text: state.src, from: state.pos };
  return found === -1 || found + 3 > state.posMax ? null : found + 3;
}
