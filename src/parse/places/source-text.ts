import type { Place, Point } from "../../model/problem/place.ts";
import { countUpTo } from "./count-up-to.ts";

/** A file's text, with a mapping from offsets to line and column. Line ends are `\n`, `\r\n` or a lone `\r`. */
export interface SourceText {
  readonly text: string;
  /** The offset at which each line begins; `lineStarts[0]` is line 1. */
  readonly lineStarts: readonly number[];
  /** The file as typed, where it differs from what is read. Places refer to it. */
  readonly typed?: { readonly source: SourceText; readonly offsetOf: (offset: number) => number };
}

/** Finds the line ends of a file once, so that its many places can be looked up quickly. */
export function sourceText(text: string): SourceText {
  const lineStarts = [0];
  if (text.includes("\r")) {
    for (const lineEnd of text.matchAll(/\r\n|\n|\r/gu)) lineStarts.push(lineEnd.index + lineEnd[0].length);
  } else for (let end = text.indexOf("\n"); end !== -1; end = text.indexOf("\n", end + 1)) lineStarts.push(end + 1);
  return { text, lineStarts };
}

/** A file's text as its author typed it. */
export function typedText({ text, typed }: SourceText): string {
  return typed === undefined ? text : typed.source.text;
}

/** The point at an offset (UTF-16 code units from 0); an offset past the end is the end. */
export function pointAt(source: SourceText, offset: number): Point {
  if (source.typed !== undefined) return pointAt(source.typed.source, source.typed.offsetOf(offset));
  const within = Math.min(Math.max(offset, 0), source.text.length);
  const line = countUpTo(source.lineStarts, within);
  return { line, column: within - (source.lineStarts[line - 1] ?? 0) + 1, offset: within };
}

/** The range between two offsets as line and column in an editor. */
export function placeOf(source: SourceText, start: number, end: number): Place {
  return { start: pointAt(source, start), end: pointAt(source, end) };
}

/** The offset at which a line (from 1) begins. */
export function lineOffset(source: SourceText, line: number): number {
  return source.lineStarts[line - 1] ?? source.text.length;
}

const lineEnds: ReadonlySet<string> = new Set(["\n", "\r"]);

/** A line's text (lines count from 1) without its line end. */
export function lineText(source: SourceText, line: number): string {
  const { text, lineStarts } = source;
  const start = lineStarts[line - 1] ?? text.length;
  let end = lineStarts[line] ?? text.length;
  while (end > start && lineEnds.has(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

/** Where a line (from 1) is, without its line end. */
export function placeOfLine(source: SourceText, line: number): Place {
  const start = lineOffset(source, line);
  return placeOf(source, start, start + lineText(source, line).length);
}
