import { bigramCode, singleCode } from "../model/search/bigrams.ts";
import { documentParts } from "../model/search/document-parts.ts";
import type { SearchDocument } from "../model/search/search-files.ts";
import { DistinctBigrams } from "./distinct-bigrams.ts";

/** All that the index needs of one document: its bigrams, each once, in the order they are first met. */
export interface IndexPart {
  /** Of everything the note publishes. */
  readonly text: Uint32Array;
  /** Of its title, keywords and tags, of their first consonants, and their single characters. */
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
    const text = distinct.take();
    for (const name of [...names, ...initials]) {
      addBigrams(name, distinct);
      for (let index = 0; index < name.length; index += 1) distinct.add(singleCode(name.charCodeAt(index)));
    }
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
