import { bigramCode, openingCode, singleCode } from "../model/search/bigrams.ts";
import { documentParts } from "../model/search/document-parts.ts";
import { documentOpenings } from "../model/search/openings.ts";
import type { SearchDocument } from "../model/search/search-files.ts";
import { DistinctBigrams } from "./distinct-bigrams.ts";

/** All that the index needs of one document: its bigrams, each once, in the order they are first met. */
export interface IndexPart {
  /** Of everything the note publishes, and what the words of its summary and questions begin with. */
  readonly text: Uint32Array;
  /** Of its title, keywords and tags, of their first consonants, two and three in a row, and their single characters. */
  readonly names: Uint32Array;
}

const lineEnd = 10;

/** Reads the bigrams of documents, one document after the other. */
export class IndexParts {
  readonly #distinct = new DistinctBigrams();

  of(document: SearchDocument): IndexPart {
    const distinct = this.#distinct;
    const { names, initials, everything } = documentParts(document);
    addBigrams(everything, distinct);
    const openings = documentOpenings(document);
    for (const letters of openings.own) distinct.add(openingCode(letters));
    const text = distinct.take();
    for (const name of [...names, ...initials]) {
      addBigrams(name, distinct);
      for (let index = 0; index < name.length; index += 1) distinct.add(singleCode(name.charCodeAt(index)));
    }
    for (const letters of openings.names) distinct.add(openingCode(letters));
    return { text, names: distinct.take() };
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
