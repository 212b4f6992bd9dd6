import type Token from "markdown-it/lib/token.mjs";
import { metaOf } from "../../markdown/token-meta.ts";
import { visibleText } from "../../visible/visible-text.ts";

/** An element in a run of HTML. */
export interface RawElement {
  readonly pieces: readonly Token[];
  /** What stands behind it, up to the next of such a name. */
  readonly below: readonly Token[];
  /** From its first tag to its last. */
  readonly start: number;
  readonly end: number;
}

/** The elements of such a name in a run of HTML that hold no other of them. */
export function rawElements({ children }: Token, name: RegExp): readonly RawElement[] {
  const pieces = children ?? [];
  const tags = pieces.flatMap((piece, index) => {
    const { tag, start = 0, end = start } = metaOf(piece);
    return tag !== undefined && name.test(tag.name) ? [{ index, tag, start, end }] : [];
  });
  return tags.flatMap((open, place) => {
    const close = tags[place + 1];
    if (open.tag.closing || close?.tag.closing !== true) return [];
    const below = pieces.slice(close.index + 1, tags[place + 2]?.index);
    return [{ pieces: pieces.slice(open.index, close.index), below, start: open.start, end: close.end }];
  });
}

/** The words of some pieces of HTML, on one line. */
export function wordsOf(pieces: readonly Token[]): string {
  return visibleText(pieces).replace(/\s+/gu, " ").trim();
}
