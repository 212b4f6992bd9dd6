import type { Library, ListedNote, PublishedNote } from "../model/library.ts";
import { termLink } from "../model/page/term-link.ts";

/** More than these of one note would fill a line of its own. */
const mostTerms = 3;

/** What listed notes are told apart by. */
type TermSource = Pick<Library, "termsOf">;

/** Notes for a list, each with what it is about; the name of the list itself would tell none of them from another. */
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
