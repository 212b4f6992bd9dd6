import { joined, type MatchSpan, spansInName, spansInSentence, spansInTitle, spansOfWords } from "./match-spans.ts";
import { ownParts } from "./openings.ts";
import type { QueryWord } from "./read-query.ts";
import type { SearchDocument } from "./search-files.ts";

/** A run of text, marked if it matches the query. */
export interface ExcerptRun {
  readonly text: string;
  readonly marked: boolean;
}

const before = 32;
const longest = 130;

/** A title with every match marked. */
export function markedTitle(title: string, words: readonly QueryWord[]): readonly ExcerptRun[] {
  return runs(title, { start: 0, end: title.length }, spansInTitle(title, words));
}

/** A keyword or tag with every match marked. */
export function markedName(name: string, words: readonly QueryWord[]): readonly ExcerptRun[] {
  return runs(name, { start: 0, end: name.length }, spansInName(name, words));
}

/**
 * A few words around the place that matches most of the query, with every match marked; the note's beginning if only
 * its names match.
 */
export function excerpt(document: SearchDocument, words: readonly QueryWord[]): readonly ExcerptRun[] {
  const sought = words.filter(({ within }) => within === "everything");
  const own = new Set(ownParts(document));
  const places = document.parts
    .map((whole) => withoutTitle(whole, document.title))
    .map((part) => bestPlace(part, own.has(part) ? spansInSentence(part, sought) : spansOfWords(part, sought)));
  const beginning = places[document.beginning];
  if (beginning === undefined) return [];
  return around(places.reduce((one, other) => (other.words > one.words ? other : one), { ...beginning, words: 0 }));
}

/**
 * Skips a repeated title that is the first line or sentence of a text, since every excerpt is shown below its title. A
 * sentence that merely begins with the title's words needs them.
 */
function withoutTitle(part: string, title: string): string {
  if (title === "" || !part.startsWith(title)) return part;
  const [end] = /^(?:[^\S\n]*\n|[.!?…]+\s)/u.exec(part.slice(title.length)) ?? [];
  const rest = end === undefined ? "" : part.slice(title.length + end.length).trimStart();
  return rest === "" ? part : rest;
}

interface ExcerptPlace {
  readonly part: string;
  readonly spans: readonly MatchSpan[];
  /** Where the excerpt's first match begins. */
  readonly first: number;
  /** How many query words occur nearby. */
  readonly words: number;
}

/** How many matches are tried as an excerpt's first; later ones are seldom better. */
const mostTried = 40;

function bestPlace(part: string, ofWords: readonly (readonly MatchSpan[])[]): ExcerptPlace {
  const spans = joined(ofWords.flat());
  let best: ExcerptPlace = { part, spans, first: 0, words: 0 };
  for (const { start } of spans.slice(0, mostTried)) {
    const end = start + longest - before;
    const words = ofWords.filter((one) => one.some((span) => span.start >= start && span.end <= end)).length;
    if (words > best.words || best.words === 0) best = { part, spans, first: start, words: Math.max(words, 1) };
  }
  return best;
}

function around({ part, spans, first }: ExcerptPlace): readonly ExcerptRun[] {
  const start = first <= before ? 0 : wordStart(part, first - before, first);
  const length = Math.max(longest, (spans.find((span) => span.start === first)?.end ?? 0) - start);
  const end = wordEnd(part, Math.min(part.length, start + length), start + length - before / 2);
  const shown = runs(part, { start, end }, spans);
  const ellipsis: ExcerptRun = { text: "…", marked: false };
  return [...(start > 0 ? [ellipsis] : []), ...shown, ...(end < part.length ? [ellipsis] : [])];
}

/** The text between two offsets, split at match boundaries; a match at the edge is cut. */
function runs(text: string, { start, end }: MatchSpan, spans: readonly MatchSpan[]): readonly ExcerptRun[] {
  const cut: ExcerptRun[] = [];
  let at = start;
  for (const span of spans) {
    if (span.end <= start || span.start >= end) continue;
    if (span.start > at) cut.push({ text: text.slice(at, span.start), marked: false });
    cut.push({ text: text.slice(Math.max(span.start, start), Math.min(span.end, end)), marked: true });
    at = Math.min(span.end, end);
  }
  if (at < end) cut.push({ text: text.slice(at, end), marked: false });
  return cut;
}

/** The start of the next word, if one begins soon; never past `latest`. */
function wordStart(text: string, from: number, latest: number): number {
  const space = text.slice(from, latest).search(/\s/u);
  return space === -1 || space > before / 2 ? wholeCharacter(text, from) : from + space + 1;
}

/** The end of the previous word, if one ends nearby; never before `earliest`. */
function wordEnd(text: string, to: number, earliest: number): number {
  if (to === text.length || /\s/u.test(text.charAt(to))) return to;
  const space = text.slice(earliest, to).search(/\s\S*$/u);
  return space === -1 ? wholeCharacter(text, to) : earliest + space;
}

/** The offset, moved back if it would split a surrogate pair. */
function wholeCharacter(text: string, at: number): number {
  return (text.codePointAt(at - 1) ?? 0) > 0xffff ? at - 1 : at;
}
