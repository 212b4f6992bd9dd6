import { codeRanges } from "../../parse/liquid/code-ranges.ts";
import { liquidMarks } from "../../parse/liquid/liquid-marks.ts";
import { startsWithin } from "../../parse/liquid/starts-within.ts";
import type { TextRange } from "../../parse/places/text-range.ts";
import { indentedCode } from "../text/shown-as-typed.ts";
import { boxNames } from "./theme-boxes.ts";

/** A Hexo tag in a text: `{% name … %}`. */
export interface HexoTag extends TextRange {
  readonly name: string;
  /** The text after the name. */
  readonly rest: string;
  /** The tag that closes this one. */
  readonly close?: TextRange;
}

const verbatim: ReadonlySet<string> = new Set(["codeblock", "code", "raw", "mermaid"]);
const quotes: ReadonlySet<string> = new Set(["blockquote", "quote", "pullquote", "cq", "centerquote"]);
const around: ReadonlySet<string> = new Set([...quotes, ...boxNames]);

/** Whether a tag turns what it encloses into a quotation. */
export function isQuotation({ name }: HexoTag): boolean {
  return quotes.has(name);
}

/**
 * All tags of a text, in order, except in code and inside code tags. An unclosed tag that should enclose text is
 * dropped.
 */
export function hexoTags(text: string): readonly HexoTag[] {
  const marks = liquidMarks(text).flatMap(({ kind, start, end, inside }) => {
    const [, name = "", rest = ""] = /^([\w-]+)(?:[\s,]+(.*))?$/su.exec(inside) ?? [];
    return kind === "tag" && name !== "" ? [{ start, end, name, rest }] : [];
  });
  const shown = marks.filter(({ start }) => text[start - 1] !== "`");
  const ofCode = pairs(shown, verbatim);
  const outside = withoutInside(text, ofCode);
  const isCode = startsWithin([...codeRanges(outside), ...indentedCode(outside)]);
  const isInside = startsWithin(ofCode.map(({ end, close }) => ({ start: end, end: close.end })));
  const read = shown.filter((mark) => !isCode(mark) && !isInside(mark));
  const closed = new Map([...ofCode, ...pairs(read, around)].map((pair) => [pair.start, pair]));
  // Volantis writes a box of one line without an end: `{% note info, words %}`.
  const isEnclosing = ({ name, rest }: HexoTag): boolean =>
    verbatim.has(name) || (around.has(name) && !(name === "note" && rest.includes(","))) || name.startsWith("end");
  return read.flatMap((mark) => closed.get(mark.start) ?? (isEnclosing(mark) ? [] : [mark]));
}

/** Where tags keep the text they enclose as typed: from the end of such a tag to the end of its closing one. */
export function verbatimRanges(text: string): readonly TextRange[] {
  return hexoTags(text).flatMap(({ name, end, close }) =>
    close !== undefined && verbatim.has(name) ? [{ start: end, end: close.end }] : [],
  );
}

type ClosedTag = HexoTag & { readonly close: TextRange };

/** Pairs tags of certain names with their closing tags. A code tag ends at the next closing tag; others may nest. */
function pairs(marks: readonly HexoTag[], names: ReadonlySet<string>): readonly ClosedTag[] {
  const lastEnd = new Map(marks.map((mark) => [mark.name, mark.start]));
  const isClosed = ({ name, start }: HexoTag): boolean => (lastEnd.get(`end${name}`) ?? start) > start;
  const found: ClosedTag[] = [];
  let open: readonly HexoTag[] = [];
  for (const mark of marks) {
    const top = open.at(-1);
    if (top !== undefined && mark.name === `end${top.name}`) {
      found.push({ ...top, close: { start: mark.start, end: mark.end } });
      open = open.slice(0, -1);
    } else if (names.has(mark.name) && isClosed(mark) && (names !== verbatim || top === undefined)) {
      open = [...open.slice(-mostNested), mark];
    }
  }
  return found.sort((one, other) => one.start - other.start);
}

const mostNested = 20;

/** The text with the contents of code tags blanked, so that nothing in them looks like a fence. */
function withoutInside(text: string, tags: readonly ClosedTag[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { end, close } of tags) {
    pieces.push(text.slice(from, end), text.slice(end, close.start).replace(/[^\n]/gu, " "));
    from = close.start;
  }
  return [...pieces, text.slice(from)].join("");
}
