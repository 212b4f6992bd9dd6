import type { Library, PublishedNote, TaxonomyKind, Term } from "../../model/library.ts";
import type { WordTally } from "../../model/page/word-tally.ts";

const kinds: readonly TaxonomyKind[] = ["keywords", "tags", "categories"];
const wordsShown = 12;
/** In a note with more terms, each means little. */
const wordsOfOneNote = 50;

/**
 * Counts items by their notes' terms, so that a list's margin suggests where to read on. Ties keep the notes' order.
 */
export function tallyWords(
  notes: readonly PublishedNote[],
  { termsOf, taxonomies }: Pick<Library, "termsOf" | "taxonomies">,
  countIn: (note: PublishedNote) => number = () => 1,
): WordTally {
  const kind = kinds.find((one) => taxonomies[one].terms.length > 0) ?? "keywords";
  const counts = new Map<Term, number>();
  for (const note of notes) {
    const count = countIn(note);
    if (count === 0) continue;
    for (const term of termsOf.get(note.note.id)?.[kind].slice(0, wordsOfOneNote) ?? []) {
      counts.set(term, (counts.get(term) ?? 0) + count);
    }
  }
  const words = Array.from(counts, ([term, count]) => ({ term: term.link, count }))
    .sort((one, other) => other.count - one.count)
    .slice(0, wordsShown);
  return { kind, words };
}
