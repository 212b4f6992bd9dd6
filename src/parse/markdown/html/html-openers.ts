import type Token from "markdown-it/lib/token.mjs";
import { metaOf } from "../token-meta.ts";
import { voidElements } from "./html-elements.ts";

/** For each tag of raw HTML that ends an element, the tag that begins it; for one without an end tag, itself. */
export function htmlOpeners(pieces: Iterable<Token>): ReadonlyMap<Token, Token> {
  const openers = new Map<Token, Token>();
  const open = new Map<string, Token[]>();
  for (const piece of pieces) {
    const { tag } = piece.type === "html_inline" ? metaOf(piece) : {};
    if (tag === undefined) continue;
    const ofName = open.get(tag.name) ?? [];
    open.set(tag.name, ofName);
    if (!tag.closing) ofName.push(piece);
    const ends = tag.closing || voidElements.has(tag.name);
    const opener = ends ? ofName.pop() : undefined;
    if (opener !== undefined) openers.set(piece, opener);
  }
  return openers;
}
