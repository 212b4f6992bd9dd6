import type { NoteId } from "../../model/address/addresses.ts";
import type { Companion, Taxonomy, Term, TermsOfNotes } from "../../model/library.ts";
import { spellingKey } from "../../model/text/spelling.ts";

/** In a note with more keywords, two of them together mean little, and the pairs would grow quadratically. */
const keywordsOfOneNote = 50;
const companionsShown = 10;

/**
 * The keywords found in each term's notes, most telling first: common there and rare elsewhere, by shared² ÷ all.
 * Compared as integers, because rounded quotients could order equals by chance.
 */
export function findCompanions(
  taxonomies: readonly Taxonomy[],
  termsOf: TermsOfNotes,
): ReadonlyMap<Term, readonly Companion[]> {
  const keyOf = new Map(taxonomies.flatMap(({ terms }) => terms.map((term) => [term, spellingKey(term.name)])));
  const keywordsOf = (id: NoteId): readonly Term[] => termsOf.get(id)?.keywords.slice(0, keywordsOfOneNote) ?? [];
  const companionsOf = (term: Term): readonly Companion[] => {
    const shared = new Map<Term, number>();
    for (const { note } of term.notes) {
      for (const keyword of keywordsOf(note.id)) shared.set(keyword, (shared.get(keyword) ?? 0) + 1);
    }
    return Array.from(shared, ([keyword, notes]): Shared => ({ keyword, notes }))
      .filter(({ keyword }) => keyOf.get(keyword) !== keyOf.get(term))
      .sort(byTelling)
      .slice(0, companionsShown)
      .map(({ keyword, notes }) => ({ term: keyword.link, notes }));
  };
  return new Map(taxonomies.flatMap(({ terms }) => terms.map((term) => [term, companionsOf(term)])));
}

interface Shared {
  readonly keyword: Term;
  /** Notes with both. */
  readonly notes: number;
}

/** Equals keep the notes' order, newest first, because sorting is stable. */
function byTelling(one: Shared, other: Shared): number {
  return other.notes ** 2 * one.keyword.notes.length - one.notes ** 2 * other.keyword.notes.length;
}
