import type { Permalink } from "../model/address/addresses.ts";
import { sitePlaces } from "../model/address/site-places.ts";
import type { Library } from "../model/library.ts";
import { taxonomyKinds } from "../model/taxonomy-kinds.ts";

/** Indexes without entries, so that pages do not link to them. */
export function emptyIndexes({ taxonomies, questions, pens, publishers }: Library): readonly Permalink[] {
  const indexes = [
    ...taxonomyKinds.map((kind) => ({ place: sitePlaces[kind], holds: taxonomies[kind].terms })),
    { place: sitePlaces.questions, holds: questions },
    { place: sitePlaces.highlights, holds: pens },
    { place: sitePlaces.sources, holds: publishers },
  ];
  return indexes.filter(({ holds }) => holds.length === 0).map(({ place }) => place);
}
