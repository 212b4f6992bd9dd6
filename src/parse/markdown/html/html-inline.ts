import type MarkdownIt from "markdown-it";
import type StateInline from "markdown-it/lib/rules_inline/state_inline.mjs";
import { decodeReferences } from "../decode-references.ts";
import { textAhead } from "../text-ahead.ts";
import { isKnownElement, refusedElements } from "./html-elements.ts";
import { type HtmlTag, readHtmlTag } from "./html-tag.ts";
import { type SvgDrawing, type SvgReader, svgReader } from "./svg-drawing.ts";
import { isOfWords } from "./words-in-tag.ts";

/**
 * Reads raw inline HTML. A tag of a known element and a closed comment become `html_inline`; an SVG drawing becomes one
 * token; a tag that must never reach the page and an unclosed comment become `refused_html`, shown as typed; anything
 * else that looks like HTML (`<AI>`, `<?php`) stays text.
 */
export function htmlInline(markdown: MarkdownIt): void {
  const decode = decodeReferences(markdown);
  const searches = new WeakMap<StateInline, Searches>();
  markdown.inline.ruler.at("html_inline", (state, silent) => {
    if (state.src[state.pos] !== "<") return false;
    const { commentsEnd, readDrawing } = searches.get(state) ?? searchesIn(state.src, decode);
    searches.set(state, { commentsEnd, readDrawing });
    if (state.src.startsWith("<!--", state.pos)) return readComment(state, commentsEnd, silent);
    const drawn = readDrawing(state.pos, state.posMax);
    if (drawn !== null) return pushDrawing(state, drawn, silent);
    const read = readHtmlTag(state.src.slice(state.pos, state.posMax), decode);
    return read === null ? false : pushTag(state, read, silent);
  });
}

/** Searches within one text that remember what they found. */
interface Searches {
  readonly commentsEnd: (from: number) => number | null;
  readonly readDrawing: SvgReader;
}

function searchesIn(text: string, decode: (text: string) => string): Searches {
  return { commentsEnd: textAhead(text, "-->"), readDrawing: svgReader(text, decode) };
}

function pushTag(
  state: StateInline,
  { tag, length }: { readonly tag: HtmlTag; readonly length: number },
  silent: boolean,
): boolean {
  const refused = refusedElements.has(tag.name);
  if (!refused && !isKnownElement(tag.name)) return false;
  const mentioned = !refused && isOfWords(tag, state.src, state.pos);
  if (!silent && mentioned) push(state, "refused_html", { length, mentioned });
  else if (!silent) push(state, refused ? "refused_html" : "html_inline", { length, tag });
  if (!silent && !mentioned && tag.name === "a") countLinks(state, tag);
  state.pos += length;
  return true;
}

/** An address within a link is no link of its own; an `<a>` without an address is none. */
function countLinks(state: StateInline, { closing, attributes }: HtmlTag): void {
  if (!("linkLevel" in state) || typeof state.linkLevel !== "number") return;
  if (closing) state.linkLevel = Math.max(0, state.linkLevel - 1);
  else if (attributes.some(({ name }) => name === "href")) state.linkLevel += 1;
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
  readonly mentioned?: true;
  readonly drawing?: SvgDrawing;
}

function push(state: StateInline, type: string, { length, ...said }: Raw): void {
  const [start, end] = [state.pos, state.pos + length];
  const token = state.push(type, "", 0);
  token.content = state.src.slice(start, end);
  token.meta = { start, end, ...said };
}

function readComment(state: StateInline, commentsEnd: Searches["commentsEnd"], silent: boolean): boolean {
  const start = state.pos;
  const found = commentsEnd(start + 2);
  const isClosed = found !== null && found + "-->".length <= state.posMax;
  const end = isClosed ? found + "-->".length : start + "<!--".length;
  if (!silent) {
    const token = state.push(isClosed ? "html_inline" : "refused_html", "", 0);
    token.content = state.src.slice(start, end);
    token.meta = { start, end };
  }
  state.pos = end;
  return true;
}
