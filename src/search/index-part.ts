import { bigramCode, bigramsOf, latinCode, openingCode, singleCode } from "../model/search/bigrams.ts";
import { documentParts } from "../model/search/document-parts.ts";
import { fold } from "../model/search/fold.ts";
import { type LatinOpening, latinOpenings } from "../model/search/latin-openings.ts";
import { documentOpenings, ownParts } from "../model/search/openings.ts";
import { withoutParticle } from "../model/search/particles.ts";
import type { SearchDocument, SearchRank } from "../model/search/search-files.ts";
import { DistinctBigrams } from "./distinct-bigrams.ts";

/**
 * A document's entry in the index: each bigram once, at its best place. Title, keywords and tags also have their first
 * consonants, in twos and threes, and single characters; words of summary and questions have their first three
 * consonants. Of Latin words, the first two letters have an entry.
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
    const opened = latinOpenings(document.title);
    const words = titleWords(document.title);
    for (const word of words) addWhole(word, distinct);
    addLatin(
      opened.filter(({ isWhole }) => isWhole),
      distinct,
    );
    const word = distinct.takeNew();
    for (const opening of words) addBigrams(opening.slice(0, 2), distinct);
    for (const opening of words) distinct.add(singleCode(opening.charCodeAt(0)));
    addLatin(opened, distinct);
    const opening = distinct.takeNew();
    this.#addNames([...names.slice(0, 1), ...initials.slice(0, 1)], openings.title);
    const title = distinct.takeNew();
    this.#addNames([...names.slice(1), ...initials.slice(1)], openings.names);
    for (const name of [...document.keywords, ...document.tags]) addLatin(latinOpenings(name), distinct);
    const named = distinct.takeNew();
    for (const part of ownParts(document)) {
      addBigrams(fold(part), distinct);
      addLatin(latinOpenings(part), distinct);
    }
    for (const letters of openings.own) distinct.add(openingCode(letters));
    const own = distinct.takeNew();
    addBigrams(everything, distinct);
    for (const text of [...document.parts, ...document.labels]) addLatin(latinOpenings(text), distinct);
    return { word, opening, title, names: named, own, text: distinct.takeNew() };
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

function titleWords(title: string): readonly string[] {
  return Array.from(title.matchAll(/[\p{L}\p{N}]+/gu), ([word]) => fold(word)).filter((word) => word !== "");
}

/** A word of one or two characters, its particle aside, is one entry. */
function addWhole(word: string, distinct: DistinctBigrams): void {
  for (const form of [word, withoutParticle(word) ?? word]) {
    if (form.length === 1) distinct.add(singleCode(form.charCodeAt(0)));
    if (form.length === 2) for (const code of bigramsOf(form)) distinct.add(code);
  }
}

function addLatin(openings: readonly LatinOpening[], distinct: DistinctBigrams): void {
  for (const { letters } of openings) distinct.add(latinCode(letters));
}

function addBigrams(folded: string, distinct: DistinctBigrams): void {
  let previous = lineEnd;
  for (let index = 0; index < folded.length; index += 1) {
    const unit = folded.charCodeAt(index);
    if (previous !== lineEnd && unit !== lineEnd) distinct.add(bigramCode(previous, unit));
    previous = unit;
  }
}
