import type Token from "markdown-it/lib/token.mjs";
import { isKnownElement, refusedElements } from "./html-elements.ts";
import { type HtmlTag, readHtmlTag } from "./html-tag.ts";

/** A stretch of an HTML block. */
interface Piece {
  readonly type: "html_inline" | "refused_html" | "text" | "softbreak";
  readonly start: number;
  readonly end: number;
  readonly tag?: HtmlTag;
}

type Decode = (text: string) => string;

/** Takes the text of an HTML block apart into the same kinds of token a paragraph has, so that one set of rules judges both. */
export function htmlPieces(content: string, TokenType: typeof Token, decode: Decode): Token[] {
  return [...pieces(content, decode)].map(({ type, start, end, tag }) => {
    const token = new TokenType(type, "", 0);
    const typed = content.slice(start, end);
    token.content = type === "text" ? decode(typed) : typed;
    token.meta = tag === undefined ? { start, end } : { start, end, tag };
    return token;
  });
}

function* pieces(content: string, decode: Decode): Generator<Piece> {
  const lastComment = content.lastIndexOf("-->");
  let textStart = 0;
  let position = content.indexOf("<");
  while (position !== -1) {
    const comment = content.startsWith("<!--", position);
    const piece = comment ? commentAt(content, position, lastComment) : tagAt(content, position, decode);
    if (piece !== null) {
      yield* textPieces(content, textStart, position);
      yield piece;
      textStart = piece.end;
    }
    position = content.indexOf("<", piece?.end ?? position + 1);
  }
  yield* textPieces(content, textStart, content.length);
}

function commentAt(content: string, start: number, lastComment: number): Piece {
  if (lastComment < start + 2) return { type: "refused_html", start, end: start + 4 };
  return { type: "html_inline", start, end: content.indexOf("-->", start + 2) + 3 };
}

function tagAt(content: string, start: number, decode: Decode): Piece | null {
  const read = readHtmlTag(content.slice(start), decode);
  if (read === null) return null;
  const { tag, length } = read;
  if (refusedElements.has(tag.name)) return { type: "refused_html", start, end: start + length, tag };
  return isKnownElement(tag.name) ? { type: "html_inline", start, end: start + length, tag } : null;
}

function* textPieces(content: string, from: number, to: number): Generator<Piece> {
  let start = from;
  while (start < to) {
    const lineEnd = content.indexOf("\n", start);
    const end = lineEnd === -1 || lineEnd > to ? to : lineEnd;
    if (end > start) yield { type: "text", start, end };
    if (end < to) yield { type: "softbreak", start: end, end: end + 1 };
    start = end + 1;
  }
}
