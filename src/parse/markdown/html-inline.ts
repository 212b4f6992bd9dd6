import type MarkdownIt from "markdown-it";
import type StateInline from "markdown-it/lib/rules_inline/state_inline.mjs";
import { decodeReferences } from "./decode-references.ts";
import { isKnownElement, refusedElements } from "./html-elements.ts";
import { type HtmlTag, readHtmlTag } from "./html-tag.ts";
import { readSvgDrawing, type SvgDrawing } from "./svg-drawing.ts";

/**
 * Reads raw HTML within a line. A tag of a known element and a closed comment become `html_inline`; a drawing in SVG becomes
 * one token; a tag that must
 * never reach the page and a comment that is never closed become `refused_html`, which is shown as typed; anything
 * else that only looks like HTML (`<AI>`, `<?php`) stays text.
 */
export function htmlInline(markdown: MarkdownIt): void {
  const decode = decodeReferences(markdown);
  markdown.inline.ruler.at("html_inline", (state, silent) => {
    if (state.src[state.pos] !== "<") return false;
    if (state.src.startsWith("<!--", state.pos)) return readComment(state, silent);
    const drawn = readSvgDrawing(state.src.slice(state.pos, state.posMax), decode);
    if (drawn !== null) return pushDrawing(state, drawn, silent);
    const read = readHtmlTag(state.src.slice(state.pos, state.posMax), decode);
    return read === null ? false : pushTag(state, read, silent);
  });
}

function pushTag(
  state: StateInline,
  { tag, length }: { readonly tag: HtmlTag; readonly length: number },
  silent: boolean,
): boolean {
  const refused = refusedElements.has(tag.name);
  if (!refused && !isKnownElement(tag.name)) return false;
  if (!silent) push(state, refused ? "refused_html" : "html_inline", { length, tag });
  state.pos += length;
  return true;
}

function pushDrawing(
  state: StateInline,
  { drawing, length }: { readonly drawing: SvgDrawing; readonly length: number },
  silent: boolean,
): boolean {
  if (!silent) push(state, "drawing", { length, drawing });
  state.pos += length;
  return true;
}

interface Raw {
  readonly length: number;
  readonly tag?: HtmlTag;
  readonly drawing?: SvgDrawing;
}

function push(state: StateInline, type: string, { length, ...said }: Raw): void {
  const [start, end] = [state.pos, state.pos + length];
  const token = state.push(type, "", 0);
  token.content = state.src.slice(start, end);
  token.meta = { start, end, ...said };
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
