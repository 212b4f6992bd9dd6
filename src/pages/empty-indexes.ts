import type { Permalink } from "../model/address/addresses.ts";
import { sitePlaces } from "../model/address/site-places.ts";
import type { Library } from "../model/library.ts";
import { taxonomyKinds } from "../model/taxonomy-kinds.ts";

/** The indexes in which nothing stands yet: whoever writes no keywords or marks no text is not led to a page that says so. */
export function emptyIndexes({ taxonomies, questions, pens, publishers }: Library): readonly Permalink[] {
  const indexes = [
    ...taxonomyKinds.map((kind) => ({ place: sitePlaces[kind], holds: taxonomies[kind].terms })),
    { place: sitePlaces.questions, holds: questions },
    { place: sitePlaces.highlights, holds: pens },
    { place: sitePlaces.sources, holds: publishers },
  ];
  return indexes.filter(({ holds }) => holds.length === 0).map(({ place }) => place);
}
