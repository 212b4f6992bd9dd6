import type Token from "markdown-it/lib/token.mjs";
import { afterImage, afterLinkTarget } from "../links/link-end.ts";
import { metaOf } from "../markdown/token-meta.ts";
import { alignCode, alignText, standsAsTyped } from "./align-text.ts";

/** What an inline token's children are to a reader of labels and values. */
export type InlinePiece =
  | {
      readonly kind: "text" | "code";
      readonly text: string;
      /** Where each code unit of the text begins and ends in the source. */
      readonly starts: readonly number[];
      readonly ends: readonly number[];
    }
  | { readonly kind: "break" | "struck-open" | "struck-close" | "bold-open" | "bold-close" | "link" }
  | { readonly kind: "struck"; readonly words: string };

interface Step {
  readonly cursor: number;
  readonly piece: InlinePiece | null;
}

/** Consumes one child at the current position of the walk. */
type Walk = (source: string, cursor: number, child: Token) => Step;

/**
 * Finds each visible character of an inline token in its source, which markdown-it does not record. The children and
 * the source are walked together, so the work is linear in both.
 */
export function alignInline(inline: Token): InlinePiece[] {
  const pieces: InlinePiece[] = [];
  let cursor = 0;
  let isBareAddress = false;
  for (const child of inline.children ?? []) {
    // markdown-it joins runs of text after recording where they begin, so only markup knows its place.
    const from = child.type === "text" ? cursor : Math.max(cursor, metaOf(child).start ?? 0);
    const walk = isBareAddress && child.type === "text" ? walkAddress : (walks.get(child.type) ?? walkMarkup);
    const step = walk(inline.content, from, child);
    isBareAddress = child.type === "link_open" && /^(?:linkify|autolink)$/u.test(child.markup);
    cursor = step.cursor;
    if (step.piece !== null) pieces.push(step.piece);
  }
  return pieces;
}

/** Where each character of code in an inline token begins in its source. */
export function codeStarts(inline: Token): ReadonlySet<number> {
  return new Set(alignInline(inline).flatMap((piece) => (piece.kind === "code" ? piece.starts : [])));
}

const walkText: Walk = (source, cursor, child) => {
  const { starts, ends, cursor: next } = alignText(source, cursor, child.content);
  return { cursor: next, piece: { kind: "text", text: child.content, starts, ends } };
};

/** In an autolink, backslashes and character references are literal. */
const walkAddress: Walk = (source, cursor, child) => {
  if (!source.startsWith(child.content, cursor)) return walkText(source, cursor, child);
  const { starts, ends, cursor: next } = standsAsTyped(cursor, child.content.length);
  return { cursor: next, piece: { kind: "text", text: child.content, starts, ends } };
};

const walkCode: Walk = (source, cursor, child) => {
  const aligned = alignCode(source, afterPiece(source, child.markup, cursor), child.content);
  const { starts, ends } = aligned;
  return {
    cursor: afterPiece(source, child.markup, aligned.cursor),
    piece: { kind: "code", text: child.content, starts, ends },
  };
};

const walkBreak: Walk = (source, cursor) => {
  const lineEnd = /\n[ \t]*/gu;
  lineEnd.lastIndex = cursor;
  return { cursor: lineEnd.exec(source) === null ? cursor : lineEnd.lastIndex, piece: { kind: "break" } };
};

const walkHtml: Walk = (source, cursor, child) => ({
  cursor: afterPiece(source, child.content, cursor),
  piece: pieceOfTag(child.content),
});

const walkMarkup: Walk = (source, cursor, child) => {
  const next = child.markup === "" ? cursor : afterPiece(source, child.markup, cursor);
  const kind = marks.get(child.type);
  return { cursor: next, piece: kind === undefined ? null : { kind } };
};

const marks: ReadonlyMap<string, "bold-open" | "bold-close" | "struck-open" | "struck-close"> = new Map([
  ["strong_open", "bold-open"],
  ["strong_close", "bold-close"],
  ["s_open", "struck-open"],
  ["s_close", "struck-close"],
]);

const toEdge: Walk = (_source, cursor, child) => ({ cursor: Math.max(cursor, metaOf(child).edge ?? 0), piece: null });

const walks: ReadonlyMap<string, Walk> = new Map<string, Walk>([
  ["text", walkText],
  ["text_special", walkText],
  ["refused_html", walkText],
  ["task_open", (source, cursor) => ({ cursor: afterSpace(source, afterPiece(source, "]", cursor)), piece: null })],
  ["code_inline", walkCode],
  ["softbreak", walkBreak],
  ["hardbreak", walkBreak],
  ["html_inline", walkHtml],
  ["highlight_open", toEdge],
  [
    "highlight_close",
    (source, cursor, child) => ({ cursor: afterTag(source, metaOf(child).edge ?? cursor), piece: null }),
  ],
  [
    "link_open",
    (source, cursor, child) => ({ cursor: afterLinkOpening(source, cursor, child), piece: { kind: "link" } }),
  ],
  ["link_close", (source, cursor, child) => ({ cursor: afterLinkClosing(source, cursor, child), piece: null })],
  ["wiki_link_open", toEdge],
  ["wiki_link_close", toEdge],
  [
    "drawing",
    (source, cursor, child) => ({ cursor: afterPiece(source, child.content, cursor), piece: { kind: "link" } }),
  ],
  [
    "image",
    (source, cursor, child) => ({
      cursor: metaOf(child).edge ?? afterImage(source, source.indexOf("!", cursor)),
      piece: { kind: "link" },
    }),
  ],
]);

function afterLinkOpening(source: string, cursor: number, link: Token): number {
  const opener = link.markup === "autolink" ? "<" : "[";
  return link.markup !== "linkify" && source.startsWith(opener, cursor) ? cursor + 1 : cursor;
}

function afterLinkClosing(source: string, cursor: number, link: Token): number {
  if (link.markup === "autolink") return afterPiece(source, ">", cursor);
  return link.markup === "linkify" ? cursor : afterLinkTarget(source, cursor);
}

function pieceOfTag(tag: string): InlinePiece | null {
  if (/^<br\b/iu.test(tag)) return { kind: "break" };
  if (/^<(?:b|strong)\b/iu.test(tag)) return { kind: "bold-open" };
  if (/^<\/(?:b|strong)\b/iu.test(tag)) return { kind: "bold-close" };
  if (/^<(?:s|del|strike)\b/iu.test(tag)) return { kind: "struck-open" };
  if (/^<\/(?:s|del|strike)\b/iu.test(tag)) return { kind: "struck-close" };
  return /^<(?:a|img|iframe|video|audio)\b/iu.test(tag) ? { kind: "link" } : null;
}

/** How far ahead the walk looks for markup. */
const reach = 400;

function afterPiece(source: string, piece: string, cursor: number): number {
  if (source.startsWith(piece, cursor)) return cursor + piece.length;
  const found = source.slice(cursor, cursor + reach + piece.length).indexOf(piece);
  return found === -1 ? cursor : cursor + found + piece.length;
}

function afterSpace(source: string, cursor: number): number {
  return cursor + (/^\s+/u.exec(source.slice(cursor, cursor + reach))?.[0].length ?? 0);
}

function afterTag(source: string, cursor: number): number {
  const tag = /<\/[a-z]+\s*>|==/iuy;
  tag.lastIndex = cursor;
  return tag.exec(source) === null ? cursor : tag.lastIndex;
}
