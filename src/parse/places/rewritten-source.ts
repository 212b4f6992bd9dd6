import { countUpTo } from "./count-up-to.ts";
import type { SourceText } from "./source-text.ts";

/** A range of a text, from 0, with its replacement. Both have the same line ends. */
export interface Rewriting {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A text with some ranges replaced. They are given in order and do not overlap. */
export function rewrite(text: string, rewritings: readonly Rewriting[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end, text: replacement } of rewritings) {
    pieces.push(text.slice(from, start), replacement);
    from = end;
  }
  return [...pieces, text.slice(from)].join("");
}

/**
 * A file as it is read, mapped back to how it is typed: a place found in it is a place in the file. `rewritings` count
 * from the start of the file.
 */
export function rewrittenSource(source: SourceText, rewritings: readonly Rewriting[]): SourceText {
  let shift = 0;
  const typed = rewritings.map(({ start, end, text }) => {
    const at = { from: start + shift, to: start + shift + text.length, start, end };
    shift += text.length - (end - start);
    return at;
  });
  const text = rewrite(source.text, rewritings);
  const starts = typed.map(({ from }) => from);
  const toTyped = (offset: number): number => {
    const before = typed[countUpTo(starts, offset) - 1];
    if (before === undefined) return offset;
    return offset < before.to ? before.start : before.end + (offset - before.to);
  };
  const lineStarts = [0];
  for (const lineEnd of text.matchAll(/\r\n|\n|\r/gu)) lineStarts.push(lineEnd.index + lineEnd[0].length);
  return { text, lineStarts, typed: { source, offsetOf: toTyped } };
}
