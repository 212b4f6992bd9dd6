import type { Library, ListedNote, PublishedNote } from "../model/library.ts";
import { termLink } from "../model/page/term-link.ts";

/** More would take a line of their own. */
const mostTerms = 3;

/** Where listed notes get their terms from. */
type TermSource = Pick<Library, "termsOf">;

/** Notes for a list, each with its terms; the list's own term is omitted, since all of them share it. */
export function listedNotes(
  notes: readonly PublishedNote[],
  { termsOf }: TermSource,
  listName: string | null = null,
): readonly ListedNote[] {
  return notes.map(({ note, permalink }) => {
    const { tags = [], categories = [] } = termsOf.get(note.id) ?? {};
    const telling = (tags.length > 0 ? tags : categories).filter(({ name }) => name !== listName);
    return { note, permalink, terms: telling.slice(0, mostTerms).map(termLink) };
  });
}
