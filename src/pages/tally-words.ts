import type { Library, PublishedNote, TaxonomyKind, Term } from "../model/library.ts";
import { termLink } from "../model/page/term-link.ts";
import type { WordTally } from "../model/page/word-tally.ts";

const kinds: readonly TaxonomyKind[] = ["keywords", "tags", "categories"];
const wordsShown = 12;
/** A note with more words than this says little by each of them. */
const wordsOfOneNote = 50;

/** Counts what stands in some notes under each of their words, so that a list has in its margin where to read on. Equals keep the order of the notes. */
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
  const words = Array.from(counts, ([term, count]) => ({ term: termLink(term), count }))
    .sort((one, other) => other.count - one.count)
    .slice(0, wordsShown);
  return { kind, words };
}
