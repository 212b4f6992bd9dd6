import { placesOfWord } from "./find-word.ts";
import { foldWithOffsets } from "./fold.ts";
import { initialsOf, isInitials } from "./initials.ts";
import { beginsLatinWord } from "./latin-openings.ts";
import { beginsWord } from "./openings.ts";
import type { QueryWord } from "./read-query.ts";

/** A match in a text, in UTF-16 units of NFC. */
export interface MatchSpan {
  readonly start: number;
  readonly end: number;
}

/** The matches of each query word in turn; empty for a word that is missing. */
export function spansOfWords(text: string, words: readonly QueryWord[]): readonly (readonly MatchSpan[])[] {
  const { folded, offsets } = foldWithOffsets(text);
  return words.map((word) =>
    placesOfWord(folded, word)
      .map(({ at, length }) => {
        const last = offsets[Math.min(at + length, offsets.length) - 1] ?? 0;
        return { start: offsets[at] ?? 0, end: last + characterAt(text, last).length };
      })
      .filter(({ start }) => word.opens !== true || beginsLatinWord(text, start)),
  );
}

/** The matches in a keyword or tag, first consonants included, in order, with overlaps joined. */
export function spansInName(name: string, words: readonly QueryWord[]): readonly MatchSpan[] {
  return joined([...spansOfWords(name, words).flat(), ...initialSpans(name, words)]);
}

/** The same for a title. A sentence has so many first consonants that they count only at the start of a word. */
export function spansInTitle(title: string, words: readonly QueryWord[]): readonly MatchSpan[] {
  const atWords = initialSpans(title, words).filter(({ start }) => beginsWord(title, start));
  return joined([...spansOfWords(title, words).flat(), ...atWords]);
}

/**
 * The matches of each query word in a summary or question; first consonants must begin at a word and stay within it.
 */
export function spansInSentence(text: string, words: readonly QueryWord[]): readonly (readonly MatchSpan[])[] {
  const asTyped = spansOfWords(text, words);
  return words.map((word, index) => {
    const within = initialSpans(text, [word]).filter(
      ({ start, end }) => beginsWord(text, start) && !/\s/u.test(text.slice(start, end)),
    );
    return [...(asTyped[index] ?? []), ...within];
  });
}

function initialSpans(name: string, words: readonly QueryWord[]): readonly MatchSpan[] {
  const initials = words.filter(({ forms }) => isInitials(forms[0]));
  return spansOfWords(initialsOf(name), initials).flat();
}

/** The same spans in order, with overlapping and touching ones joined. */
export function joined(spans: readonly MatchSpan[]): readonly MatchSpan[] {
  const all: MatchSpan[] = [];
  for (const span of spans.toSorted((one, other) => one.start - other.start || other.end - one.end)) {
    const previous = all.at(-1);
    if (previous === undefined || span.start > previous.end) all.push(span);
    else all[all.length - 1] = { start: previous.start, end: Math.max(previous.end, span.end) };
  }
  return all;
}

function characterAt(text: string, offset: number): string {
  return String.fromCodePoint(text.codePointAt(offset) ?? 0);
}
