import type { NoteId } from "../model/address/addresses.ts";
import type { Companion, Taxonomy, Term, TermsOfNotes } from "../model/library.ts";
import { termLink } from "../model/page/term-link.ts";
import { spellingKey } from "../model/text/spelling.ts";

/** A note with more keywords than this says little by two of them standing together, and would cost their square. */
const keywordsOfOneNote = 50;
const companionsShown = 10;

/**
 * The keywords that stand in the notes of each term, the most telling first: those in most of its notes and in fewest
 * others, by shared² ÷ all. Compared as whole numbers, because a rounded quotient could order equals by chance.
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
      .map(({ keyword, notes }) => ({ term: termLink(keyword), notes }));
  };
  return new Map(taxonomies.flatMap(({ terms }) => terms.map((term) => [term, companionsOf(term)])));
}

interface Shared {
  readonly keyword: Term;
  /** Notes that carry both. */
  readonly notes: number;
}

/** Equals stay in the order of the notes, newest first, which sorting keeps. */
function byTelling(one: Shared, other: Shared): number {
  return other.notes ** 2 * one.keyword.notes.length - one.notes ** 2 * other.keyword.notes.length;
}
