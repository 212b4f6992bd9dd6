import { textAhead } from "../text-ahead.ts";
import { isKnownElement, refusedElements } from "./html-elements.ts";
import { type HtmlTag, readHtmlTag } from "./html-tag.ts";
import { type SvgDrawing, svgReader } from "./svg-drawing.ts";
import { isOfWords } from "./words-in-tag.ts";

/** What `<` begins in a text: a tag or a comment, one that is shown as typed, or a drawing. */
export interface RawPiece {
  readonly type: "html_inline" | "refused_html" | "drawing";
  readonly start: number;
  readonly end: number;
  readonly tag?: HtmlTag;
  readonly mentioned?: true;
  readonly drawing?: SvgDrawing;
}

/** Reads the piece that starts at the first of two offsets and ends before the second; null for text. */
export type RawReader = (start: number, end: number) => RawPiece | null;

const commentBegin = "<!--";
const commentEnd = "-->";

/**
 * Reads the pieces of raw HTML in a text. A tag of a known element and a closed comment become `html_inline`; an SVG
 * drawing is one piece; a tag that must never reach the page and an unclosed comment become `refused_html`; anything
 * else that looks like HTML (`<AI>`, `<?php`) stays text.
 */
export function rawReader(text: string, decode: (text: string) => string): RawReader {
  const commentsEnd = textAhead(text, commentEnd);
  const readDrawing = svgReader(text, decode);
  const commentAt = (start: number, limit: number): RawPiece => {
    const end = (commentsEnd(start + 2) ?? limit) + commentEnd.length;
    if (end > limit) return { type: "refused_html", start, end: start + commentBegin.length };
    return { type: "html_inline", start, end };
  };
  return (start, limit) => {
    if (text.startsWith(commentBegin, start)) return commentAt(start, limit);
    const drawn = readDrawing(start, limit);
    if (drawn !== null) return { type: "drawing", start, end: start + drawn.length, drawing: drawn.drawing };
    const read = readHtmlTag(text.slice(start, limit), decode);
    if (read === null) return null;
    const { tag, length } = read;
    const end = start + length;
    if (refusedElements.has(tag.name)) return { type: "refused_html", start, end, tag };
    if (!isKnownElement(tag.name)) return null;
    if (isOfWords(tag, text, start)) return { type: "refused_html", start, end, mentioned: true };
    return { type: "html_inline", start, end, tag };
  };
}
