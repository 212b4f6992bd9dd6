import type Token from "markdown-it/lib/token.mjs";
import { percentCommentEnd } from "../comments/percent-marks.ts";
import type { HtmlTag } from "./html-tag.ts";
import { type RawPiece, rawReader } from "./raw-piece.ts";

/** A range of an HTML block. */
interface Piece extends Omit<RawPiece, "type"> {
  readonly type: RawPiece["type"] | "text" | "softbreak";
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
  const readRaw = rawReader(content, decode);
  const isInCode = insideCode();
  let textStart = 0;
  let position = nextMark(content, 0);
  while (position !== -1) {
    const isComment = content.charAt(position) === "%";
    const piece = isComment ? percentComment(content, position, isInCode()) : readRaw(position, content.length);
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

function percentComment(content: string, start: number, isInCode: boolean): Piece | null {
  const end = isInCode ? null : percentCommentEnd(content, start);
  return end === null ? null : { type: "html_inline", start, end };
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
