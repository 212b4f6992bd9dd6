import { type HtmlTag, readHtmlTag } from "./html-tag.ts";

/** A drawing in SVG: its tags and words in their order, every element of them one that only draws, and closed. */
export interface SvgDrawing {
  readonly parts: readonly SvgPart[];
  /** The words in it, without what only lays out its source. */
  readonly words: string;
}

/** A tag, or the words of an element that holds words. */
export type SvgPart = { readonly tag: HtmlTag; readonly isEmpty: boolean } | { readonly words: string };

const holdWords: ReadonlySet<string> = new Set(["text", "tspan", "title", "desc"]);

/** What can only draw: nothing that runs, fetches, moves, leads elsewhere, repeats another part, or holds HTML. */
const onlyDraw: ReadonlySet<string> = new Set([
  ...holdWords,
  ..."svg g defs path rect circle ellipse line polyline polygon lineargradient radialgradient stop clippath marker mask pattern".split(
    " ",
  ),
]);

const beginning = /^<svg(?=[\s/>])/iu;

/**
 * Reads the drawing that begins a text and its length. Null where the element is never closed, and where anything in it is
 * more than a drawing, closes another element than the last, or is no mark-up at all: such a one is shown as typed.
 */
export function readSvgDrawing(
  text: string,
  decode: (text: string) => string,
): { drawing: SvgDrawing; length: number } | null {
  if (!beginning.test(text)) return null;
  const open: string[] = [];
  const parts: SvgPart[] = [];
  let position = 0;
  do {
    const piece = pieceAt(text, position, { open, decode });
    if (piece === null) return null;
    if (piece.part !== null) parts.push(piece.part);
    position += piece.length;
  } while (open.length > 0);
  return { drawing: { parts, words: wordsIn(parts) }, length: position };
}

interface Reading {
  /** The names of the elements that are open, the outermost first. */
  readonly open: string[];
  readonly decode: (text: string) => string;
}

interface Piece {
  readonly part: SvgPart | null;
  readonly length: number;
}

function pieceAt(text: string, position: number, reading: Reading): Piece | null {
  if (text.startsWith("<!--", position)) {
    const end = text.indexOf("-->", position + 4);
    return end === -1 ? null : { part: null, length: end + 3 - position };
  }
  return text.startsWith("<", position) ? tagAt(text, position, reading) : wordsAt(text, position, reading);
}

function tagAt(text: string, position: number, { open, decode }: Reading): Piece | null {
  const read = readHtmlTag(text.slice(position), decode);
  if (read === null || !onlyDraw.has(read.tag.name)) return null;
  const { tag, length } = read;
  if (tag.closing) return open.pop() === tag.name ? { part: { tag, isEmpty: false }, length } : null;
  if (tag.name === "svg" && open.length > 0) return null;
  const isEmpty = text.charAt(position + length - 2) === "/";
  if (!isEmpty) open.push(tag.name);
  return { part: { tag, isEmpty }, length };
}

function wordsAt(text: string, position: number, { open, decode }: Reading): Piece | null {
  const end = text.indexOf("<", position);
  if (end === -1) return null;
  const words = decode(text.slice(position, end));
  if (holdWords.has(open.at(-1) ?? "")) return { part: { words }, length: end - position };
  return words.trim() === "" ? { part: null, length: end - position } : null;
}

function wordsIn(parts: readonly SvgPart[]): string {
  return parts
    .map((part) => ("words" in part ? part.words : " "))
    .join("")
    .replace(/\s+/gu, " ")
    .trim();
}
