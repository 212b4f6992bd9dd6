import type { Library, ListedNote, PublishedNote, Term } from "../../model/library.ts";
import type { MeasuredPictures } from "./lead-picture.ts";
import { listedPicture } from "./listed-picture.ts";

/** More would take a line of their own. */
const mostTerms = 3;

/** The site's pictures, and what lists have in common. */
export interface ListAids extends MeasuredPictures {
  /** Notes as lists show them with all their terms: a note is in many lists, and made, and described, once for all. */
  readonly listed: Map<PublishedNote, ListedNote>;
}

/** Where listed notes get their terms and pictures from. */
interface ListSources extends ListAids {
  readonly library: Pick<Library, "termsOf">;
}

/**
 * Notes for a list, each with its terms and its picture; the list's own term is omitted, since all of them share it.
 */
export function listedNotes(
  notes: readonly PublishedNote[],
  { library, listed, ...pictures }: ListSources,
  listName: string | null = null,
): readonly ListedNote[] {
  const listedWith = (published: PublishedNote, terms: readonly Term[]): ListedNote => {
    const { note, permalink } = published;
    const shownTerms = terms.slice(0, mostTerms).map(({ link }) => link);
    return { note, permalink, terms: shownTerms, ...listedPicture(published, pictures) };
  };
  return notes.map((published) => {
    const { tags = [], categories = [] } = library.termsOf.get(published.note.id) ?? {};
    const telling = tags.length > 0 ? tags : categories;
    if (telling.some(({ name }) => name === listName))
      return listedWith(
        published,
        telling.filter(({ name }) => name !== listName),
      );
    const whole = listed.get(published) ?? listedWith(published, telling);
    listed.set(published, whole);
    return whole;
  });
}
