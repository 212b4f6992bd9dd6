import { bigramCode, openingCode, singleCode } from "../model/search/bigrams.ts";
import { documentParts } from "../model/search/document-parts.ts";
import { fold } from "../model/search/fold.ts";
import { documentOpenings, ownParts } from "../model/search/openings.ts";
import type { SearchDocument, SearchRank } from "../model/search/search-files.ts";
import { DistinctBigrams } from "./distinct-bigrams.ts";

/**
 * A document's entry in the index: each bigram once, at its best place. Title, keywords and tags also have their first
 * consonants, in twos and threes, and single characters; words of summary and questions have their first three
 * consonants.
 */
export type IndexPart = Readonly<Record<SearchRank, Uint32Array>>;

const lineEnd = 10;

/** Reads documents' bigrams, one document at a time. */
export class IndexParts {
  readonly #distinct = new DistinctBigrams();

  of(document: SearchDocument): IndexPart {
    const distinct = this.#distinct;
    distinct.forget();
    const { names, initials, everything } = documentParts(document);
    const openings = documentOpenings(document);
    this.#addNames([...names.slice(0, 1), ...initials.slice(0, 1)], openings.title);
    const title = distinct.takeNew();
    this.#addNames([...names.slice(1), ...initials.slice(1)], openings.names);
    const named = distinct.takeNew();
    for (const part of ownParts(document)) addBigrams(fold(part), distinct);
    for (const letters of openings.own) distinct.add(openingCode(letters));
    const own = distinct.takeNew();
    addBigrams(everything, distinct);
    return { title, names: named, own, text: distinct.takeNew() };
  }

  #addNames(names: readonly string[], openings: readonly string[]): void {
    const distinct = this.#distinct;
    for (const name of names) {
      addBigrams(name, distinct);
      for (let index = 0; index < name.length; index += 1) distinct.add(singleCode(name.charCodeAt(index)));
    }
    for (const letters of openings) distinct.add(openingCode(letters));
  }
}

function addBigrams(folded: string, distinct: DistinctBigrams): void {
  let previous = lineEnd;
  for (let index = 0; index < folded.length; index += 1) {
    const unit = folded.charCodeAt(index);
    if (previous !== lineEnd && unit !== lineEnd) distinct.add(bigramCode(previous, unit));
    previous = unit;
  }
}
