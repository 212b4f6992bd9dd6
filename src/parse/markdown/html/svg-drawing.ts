import { percentCommentEnd, percentMark } from "../comments/percent-marks.ts";
import { textAhead } from "../text-ahead.ts";
import { type HtmlTag, readHtmlTag } from "./html-tag.ts";

/** An SVG drawing: its tags and text in order, with only drawing elements, all of them closed. */
export interface SvgDrawing {
  readonly parts: readonly SvgPart[];
  /** Its text, without whitespace that only lays out the source. */
  readonly words: string;
}

/** A tag, or the text of an element that may contain text. */
export type SvgPart = { readonly tag: HtmlTag; readonly isEmpty: boolean } | { readonly words: string };

const holdWords: ReadonlySet<string> = new Set(["text", "tspan", "title", "desc"]);

/** Elements that only draw: nothing that runs, fetches, animates, links, reuses another part, or contains HTML. */
export const drawingElements: ReadonlySet<string> = new Set([
  ...holdWords,
  ..."svg g defs path rect circle ellipse line polyline polygon lineargradient radialgradient stop clippath marker mask pattern".split(
    " ",
  ),
]);

const beginning = /^<svg(?=[\s/>])/iu;

/** Reads the drawing that starts at the first of two offsets and ends before the second. */
export type SvgReader = (
  start: number,
  end: number,
) => { readonly drawing: SvgDrawing; readonly length: number } | null;

/**
 * Reads the drawings in a text, and their lengths. Null if no drawing begins there, if its element is never closed, or
 * if it contains anything but drawing elements, mismatched end tags or invalid markup: it is then shown as typed. If a
 * drawing failed after a comment, another one that reaches the same comment would fail too, and is not read.
 */
export function svgReader(text: string, decode: (text: string) => string): SvgReader {
  const commentsEnd = textAhead(text, "-->");
  const tagsBegin = textAhead(text, "<");
  const inVain = new Set<number>();
  return (start, end) => {
    if (!beginning.test(text.slice(start, Math.min(end, start + "<svg>".length)))) return null;
    const passed: number[] = [];
    const read = readDrawing(start, {
      text: text.slice(0, end),
      open: [],
      decode,
      commentsEnd,
      tagsBegin,
      inVain,
      passed,
    });
    if (read === null && end === text.length) for (const comment of passed) inVain.add(comment);
    return read;
  };
}

function readDrawing(start: number, reading: Reading): ReturnType<SvgReader> {
  const parts: SvgPart[] = [];
  let position = start;
  do {
    const piece = pieceAt(position, reading);
    if (piece === null) return null;
    if (piece.part !== null) parts.push(piece.part);
    position += piece.length;
  } while (reading.open.length > 0);
  return { drawing: { parts, words: wordsIn(parts) }, length: position - start };
}

interface Reading {
  /** The text up to where the drawing must end. */
  readonly text: string;
  /** The names of the open elements, outermost first. */
  readonly open: string[];
  readonly decode: (text: string) => string;
  readonly commentsEnd: (from: number) => number | null;
  readonly tagsBegin: (from: number) => number | null;
  /** The ends of comments after which reading a drawing failed. */
  readonly inVain: ReadonlySet<number>;
  /** The ends of this drawing's comments. */
  readonly passed: number[];
}

interface Piece {
  readonly part: SvgPart | null;
  readonly length: number;
}

function pieceAt(position: number, reading: Reading): Piece | null {
  const { text } = reading;
  if (text.startsWith("<!--", position)) return commentAt(position, reading);
  const hidden = percentCommentEnd(text, position);
  if (hidden !== null) return { part: null, length: hidden - position };
  return text.startsWith("<", position) ? tagAt(position, reading) : wordsAt(position, reading);
}

function commentAt(position: number, { text, commentsEnd, inVain, passed }: Reading): Piece | null {
  const found = commentsEnd(position + "<!--".length);
  const end = (found ?? text.length) + "-->".length;
  if (end > text.length || inVain.has(end)) return null;
  passed.push(end);
  return { part: null, length: end - position };
}

function tagAt(position: number, { text, open, decode }: Reading): Piece | null {
  const read = readHtmlTag(text.slice(position), decode);
  if (read === null || !drawingElements.has(read.tag.name)) return null;
  const { tag, length } = read;
  if (tag.closing) return open.pop() === tag.name ? { part: { tag, isEmpty: false }, length } : null;
  if (tag.name === "svg" && open.length > 0) return null;
  const isEmpty = text.charAt(position + length - 2) === "/";
  if (!isEmpty) open.push(tag.name);
  return { part: { tag, isEmpty }, length };
}

function wordsAt(position: number, reading: Reading): Piece | null {
  const { text, open, decode } = reading;
  const end = endOfWords(position, reading);
  if (end === null) return null;
  const words = decode(text.slice(position, end));
  if (holdWords.has(open.at(-1) ?? "")) return { part: { words }, length: end - position };
  return words.trim() === "" ? { part: null, length: end - position } : null;
}

/** Where the text at an offset ends, comments included: right before the next tag; null if no tag follows. */
function endOfWords(start: number, { text, tagsBegin }: Reading): number | null {
  const tag = tagsBegin(start);
  if (tag === null || tag >= text.length) return null;
  const within = text.slice(start, tag);
  let mark = within.indexOf(percentMark);
  while (mark !== -1 && percentCommentEnd(text, start + mark) === null) mark = within.indexOf(percentMark, mark + 1);
  return mark === -1 ? tag : start + mark;
}

function wordsIn(parts: readonly SvgPart[]): string {
  return parts
    .map((part) => ("words" in part ? part.words : " "))
    .join("")
    .replace(/\s+/gu, " ")
    .trim();
}
