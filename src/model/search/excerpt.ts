import { foldWithOffsets } from "./fold.ts";
import type { QueryWord } from "./read-query.ts";

/** A run of an excerpt's text, marked where it is what the reader looked for. */
export interface ExcerptRun {
  readonly text: string;
  readonly marked: boolean;
}

const before = 36;
const longest = 140;

/** A few words of a text round the first place that answers the query, every answer in it marked; the text's beginning when none does. */
export function excerpt(text: string, words: readonly QueryWord[]): readonly ExcerptRun[] {
  const spans = matchSpans(text, words);
  const first = spans[0]?.start ?? 0;
  const start = first <= before ? 0 : wordStart(text, first - before);
  const end = Math.min(text.length, start + longest);
  const runs: ExcerptRun[] = start === 0 ? [] : [{ text: "…", marked: false }];
  let at = start;
  for (const span of spans) {
    if (span.start >= end) break;
    if (span.start > at) runs.push({ text: text.slice(at, span.start), marked: false });
    runs.push({ text: text.slice(Math.max(at, span.start), span.end), marked: true });
    at = span.end;
  }
  if (at < end) runs.push({ text: text.slice(at, end), marked: false });
  if (Math.max(at, end) < text.length) runs.push({ text: "…", marked: false });
  return runs;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where the query's words stand in a text, in order, overlapping ones joined. */
export function matchSpans(text: string, words: readonly QueryWord[]): readonly Span[] {
  const { folded, offsets } = foldWithOffsets(text);
  const found: Span[] = [];
  for (const form of words.flatMap(({ forms }) => forms)) {
    for (let at = folded.indexOf(form); at !== -1; at = folded.indexOf(form, at + form.length)) {
      const last = offsets[at + form.length - 1] ?? 0;
      found.push({ start: offsets[at] ?? 0, end: last + characterAt(text, last).length });
    }
  }
  found.sort((one, other) => one.start - other.start || other.end - one.end);
  const joined: Span[] = [];
  for (const span of found) {
    const previous = joined.at(-1);
    if (previous === undefined || span.start > previous.end) joined.push(span);
    else joined[joined.length - 1] = { start: previous.start, end: Math.max(previous.end, span.end) };
  }
  return joined;
}

function characterAt(text: string, offset: number): string {
  return String.fromCodePoint(text.codePointAt(offset) ?? 0);
}

function wordStart(text: string, from: number): number {
  const space = text.slice(from, from + 12).search(/\s/u);
  return space === -1 ? from : from + space + 1;
}
