import type { NoteId } from "../../model/address/addresses.ts";
import type { PublishedNote, Taxonomy, TaxonomyKind, Term, TermsOfNotes } from "../../model/library.ts";

const relatedShown = 5;

/** A term with more notes joins only the newest of them: it means little, and the pairs would grow quadratically. */
const notesOfOneTerm = 200;

/** Shared keywords outrank any number of shared tags. Integers keep the order the same on every machine. */
const weights: Readonly<Record<Exclude<TaxonomyKind, "categories">, number>> = { keywords: 1_000_000, tags: 1 };

/**
 * Related notes for each note (newest first), nearest first: those that share keywords, rare ones counting more, then
 * those that share tags. Ties are newest first; a note that shares nothing is omitted.
 */
export function findRelated(
  notes: readonly PublishedNote[],
  taxonomies: Readonly<Record<TaxonomyKind, Taxonomy>>,
  termsOf: TermsOfNotes,
): ReadonlyMap<NoteId, readonly PublishedNote[]> {
  const placeOf = new Map(notes.map(({ note }, place) => [note.id, place]));
  const sharers = new Map(
    [...taxonomies.keywords.terms, ...taxonomies.tags.terms].map((term): [Term, Sharers] => [
      term,
      { places: placesOf(term, placeOf), worth: rarity(term, notes.length) * worthOfKind(term) },
    ]),
  );
  const meeting = { scores: new Float64Array(notes.length), places: new Uint32Array(notes.length) };
  return new Map(
    notes.map(({ note: { id } }, place) => {
      const { keywords = [], tags = [] } = termsOf.get(id) ?? {};
      const count = meet(
        [...keywords, ...tags].flatMap((term) => sharers.get(term) ?? []),
        place,
        meeting,
      );
      const related = nearest(meeting, count).flatMap((other) => notes[other] ?? []);
      for (let met = 0; met < count; met += 1) meeting.scores[meeting.places[met] ?? 0] = 0;
      return [id, related];
    }),
  );
}

/**
 * Memory for one note after the other: a list for each would grow to a thousand notes and be thrown away, and iterating
 * over millions of places would make as many objects.
 */
interface Meeting {
  /** What each note shares with the present one; all zero between two notes. */
  readonly scores: Float64Array;
  /** The indexes of those that share anything, from the start. */
  readonly places: Uint32Array;
}

/** The notes that share a term, as indexes into the list, and the weight of sharing it. */
interface Sharers {
  readonly places: readonly number[];
  readonly worth: number;
}

/** Adds up what each note shares with the one at `place`; returns how many share anything. */
function meet(terms: readonly Sharers[], place: number, { scores, places: met }: Meeting): number {
  let count = 0;
  for (const { places, worth } of terms) {
    for (const other of places) {
      if (other === place) continue;
      const score = scores[other] ?? 0;
      if (score === 0) {
        met[count] = other;
        count += 1;
      }
      scores[other] = score + worth;
    }
  }
  return count;
}

/**
 * The indexes with the highest scores among the first `count`, the highest first; of equal ones, the newest note's.
 * Sorting all costs more.
 */
function nearest({ scores, places: met }: Meeting, count: number): readonly number[] {
  const isNearer = (one: number, other: number): boolean => {
    const difference = (scores[one] ?? 0) - (scores[other] ?? 0);
    return difference > 0 || (difference === 0 && one < other);
  };
  const found: number[] = [];
  for (let index = 0; index < count; index += 1) {
    const one = met[index] ?? 0;
    let place = found.length;
    while (place > 0 && isNearer(one, found[place - 1] ?? one)) place -= 1;
    if (place === relatedShown) continue;
    found.splice(place, 0, one);
    if (found.length > relatedShown) found.pop();
  }
  return found;
}

function placesOf(term: Term, placeOf: ReadonlyMap<NoteId, number>): readonly number[] {
  return term.notes.slice(0, notesOfOneTerm).flatMap(({ note }) => placeOf.get(note.id) ?? []);
}

/** The term's idf in thousandths of a bit, at least one. */
function rarity(term: Term, noteCount: number): number {
  return 1 + Math.round(1000 * Math.log2(noteCount / term.notes.length));
}

function worthOfKind({ kind }: Term): number {
  return kind === "categories" ? 0 : weights[kind];
}
