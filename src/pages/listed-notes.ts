import type { Library, ListedNote, PublishedNote } from "../model/library.ts";
import type { SitePictures } from "../model/page/social-image.ts";
import { termLink } from "../model/page/term-link.ts";
import { listedPicture } from "./listed-picture.ts";

/** More would take a line of their own. */
const mostTerms = 3;

/** Where listed notes get their terms and pictures from. */
interface ListSources extends SitePictures {
  readonly library: Pick<Library, "termsOf">;
}

/**
 * Notes for a list, each with its terms and its picture; the list's own term is omitted, since all of them share it.
 */
export function listedNotes(
  notes: readonly PublishedNote[],
  { library, ...pictures }: ListSources,
  listName: string | null = null,
): readonly ListedNote[] {
  return notes.map(({ note, permalink }) => {
    const { tags = [], categories = [] } = library.termsOf.get(note.id) ?? {};
    const telling = (tags.length > 0 ? tags : categories).filter(({ name }) => name !== listName);
    const picture = listedPicture({ note, permalink }, pictures);
    return { note, permalink, terms: telling.slice(0, mostTerms).map(termLink), picture };
  });
}
