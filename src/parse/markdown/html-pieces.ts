import type Token from "markdown-it/lib/token.mjs";
import { isKnownElement, refusedElements } from "./html-elements.ts";
import { readHtmlTag } from "./html-tag.ts";

/** Takes the text of an HTML block apart into the same kinds of token a paragraph has, so that one set of rules judges both. */
export function htmlPieces(content: string, TokenType: typeof Token, decode: (text: string) => string): Token[] {
  const pieces: Token[] = [];
  const add = (type: string, start: number, end: number): Token => {
    const token = new TokenType(type, "", 0);
    token.content = content.slice(start, end);
    token.meta = { start, end };
    pieces.push(token);
    return token;
  };
  const addText = (start: number, end: number): void => {
    let from = start;
    for (const { index } of content.slice(start, end).matchAll(/\n/gu)) {
      if (start + index > from) addDecoded(from, start + index);
      add("softbreak", start + index, start + index + 1);
      from = start + index + 1;
    }
    if (end > from) addDecoded(from, end);
  };
  const addDecoded = (start: number, end: number): void => {
    const token = add("text", start, end);
    token.content = decode(token.content);
  };
  let textStart = 0;
  let position = content.indexOf("<");
  let commentsEnd = true;
  while (position !== -1) {
    const piece = pieceAt(position);
    if (piece !== null) {
      addText(textStart, position);
      const token = add(piece.type, position, piece.end);
      if (piece.tag !== null) token.meta = { ...token.meta, tag: piece.tag };
      textStart = piece.end;
    }
    position = content.indexOf("<", piece?.end ?? position + 1);
  }
  addText(textStart, content.length);
  return pieces;

  function pieceAt(start: number) {
    if (content.startsWith("<!--", start)) {
      const end = commentsEnd ? content.indexOf("-->", start + 2) : -1;
      commentsEnd = end !== -1;
      return { type: commentsEnd ? "html_inline" : "refused_html", end: commentsEnd ? end + 3 : start + 4, tag: null };
    }
    const read = readHtmlTag(content.slice(start), decode);
    if (read === null) return null;
    const { tag, length } = read;
    if (refusedElements.has(tag.name)) return { type: "refused_html", end: start + length, tag };
    return isKnownElement(tag.name) ? { type: "html_inline", end: start + length, tag } : null;
  }
}
