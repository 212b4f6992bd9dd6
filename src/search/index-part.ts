import { bigramCode, singleCode } from "../model/search/bigrams.ts";
import { documentParts } from "../model/search/document-parts.ts";
import type { SearchDocument } from "../model/search/search-files.ts";
import { DistinctBigrams } from "./distinct-bigrams.ts";

/** The bigrams of one document, each once, in the order they are first met: all that the index needs of it. */
export type IndexPart = Uint32Array;

const lineEnd = 10;

/** Reads documents' bigrams one by one: of all their text, of the first consonants of their names, and the single characters of their names. */
export function indexParts(documents: readonly SearchDocument[]): readonly IndexPart[] {
  const distinct = new DistinctBigrams();
  return documents.map((document) => {
    const parts = documentParts(document);
    addBigrams(parts.everything, distinct);
    for (const initials of parts.initials) addBigrams(initials, distinct);
    for (const name of [...parts.names, ...parts.initials])
      for (let index = 0; index < name.length; index += 1) distinct.add(singleCode(name.charCodeAt(index)));
    return distinct.take();
  });
}

function addBigrams(folded: string, distinct: DistinctBigrams): void {
  let previous = lineEnd;
  for (let index = 0; index < folded.length; index += 1) {
    const unit = folded.charCodeAt(index);
    if (previous !== lineEnd && unit !== lineEnd) distinct.add(bigramCode(previous, unit));
    previous = unit;
  }
}
