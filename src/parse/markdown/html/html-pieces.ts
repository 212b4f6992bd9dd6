import type Token from "markdown-it/lib/token.mjs";
import { percentCommentEnd } from "../comments/percent-marks.ts";
import { isKnownElement, refusedElements } from "./html-elements.ts";
import { type HtmlTag, readHtmlTag } from "./html-tag.ts";
import { type SvgDrawing, type SvgReader, svgReader } from "./svg-drawing.ts";
import { isOfWords } from "./words-in-tag.ts";

/** A range of an HTML block. */
interface Piece {
  readonly type: "html_inline" | "refused_html" | "drawing" | "text" | "softbreak";
  readonly start: number;
  readonly end: number;
  readonly tag?: HtmlTag;
  readonly mentioned?: true;
  readonly drawing?: SvgDrawing;
}

type Decode = (text: string) => string;

/** Splits the text of an HTML block into the kinds of token a paragraph has, so that the same rules apply to both. */
export function htmlPieces(content: string, TokenType: typeof Token, decode: Decode): Token[] {
  return [...pieces(content, decode)].map(({ type, start, end, ...said }) => {
    const token = new TokenType(type, "", 0);
    const typed = content.slice(start, end);
    token.content = type === "text" ? decode(typed) : typed;
    token.meta = { start, end, ...said };
    return token;
  });
}

function* pieces(content: string, decode: Decode): Generator<Piece> {
  const lastComment = content.lastIndexOf("-->");
  const reading: PieceReading = { lastComment, decode, readDrawing: svgReader(content, decode) };
  const isInCode = insideCode();
  let textStart = 0;
  let position = nextMark(content, 0);
  while (position !== -1) {
    const piece = isInCode() && content.charAt(position) === "%" ? null : pieceAt(content, position, reading);
    if (piece !== null) {
      yield* textPieces(content, textStart, position);
      yield piece;
      isInCode(piece.tag);
      textStart = piece.end;
    }
    position = nextMark(content, piece?.end ?? position + 1);
  }
  yield* textPieces(content, textStart, content.length);
}

function nextMark(content: string, from: number): number {
  const mark = /<|%%/gu;
  mark.lastIndex = from;
  return mark.exec(content)?.index ?? -1;
}

const codeElements: ReadonlySet<string> = new Set(["pre", "code", "kbd", "samp"]);

/** Counts the open elements whose text is code, tag by tag; returns whether any is open. */
export function insideCode(): (tag?: HtmlTag) => boolean {
  let depth = 0;
  return (tag) => {
    if (tag !== undefined && codeElements.has(tag.name)) depth = Math.max(0, depth + (tag.closing ? -1 : 1));
    return depth > 0;
  };
}

interface PieceReading {
  readonly lastComment: number;
  readonly decode: Decode;
  readonly readDrawing: SvgReader;
}

function pieceAt(content: string, start: number, reading: PieceReading): Piece | null {
  if (content.startsWith("<!--", start)) return commentAt(content, start, reading.lastComment);
  if (content.charAt(start) === "<") return tagAt(content, start, reading);
  const end = percentCommentEnd(content, start);
  return end === null ? null : { type: "html_inline", start, end };
}

function commentAt(content: string, start: number, lastComment: number): Piece {
  if (lastComment < start + 2) return { type: "refused_html", start, end: start + 4 };
  return { type: "html_inline", start, end: content.indexOf("-->", start + 2) + 3 };
}

function tagAt(content: string, start: number, { decode, readDrawing }: PieceReading): Piece | null {
  const drawn = readDrawing(start, content.length);
  if (drawn !== null) return { type: "drawing", start, end: start + drawn.length, drawing: drawn.drawing };
  const read = readHtmlTag(content.slice(start), decode);
  if (read === null) return null;
  const { tag, length } = read;
  const end = start + length;
  if (refusedElements.has(tag.name)) return { type: "refused_html", start, end, tag };
  if (!isKnownElement(tag.name)) return null;
  if (isOfWords(tag, content, start)) return { type: "refused_html", start, end, mentioned: true };
  return { type: "html_inline", start, end, tag };
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
