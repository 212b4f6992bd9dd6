import { documentParts } from "./document-parts.ts";
import { holdsWord } from "./find-word.ts";
import { isInitials } from "./initials.ts";
import { spansInName, spansInSentence, spansInTitle, spansOfWords } from "./match-spans.ts";
import { ownParts } from "./openings.ts";
import { type QueryWord, queryReadings, readQuery } from "./read-query.ts";
import type { SearchDocument } from "./search-files.ts";

/** True if a document contains every word of a query; the index only knows that it contains their bigrams. */
export function matchesDocument(words: readonly QueryWord[], document: SearchDocument): boolean {
  const { names, everything } = documentParts(document);
  return words.every((word) => {
    if (isInitials(word.forms[0])) return holdsInitials(word, document);
    if (word.opens === true) return holdsWord(everything, word) && holdsOpening(word, document);
    return word.within === "everything" ? holdsWord(everything, word) : names.some((name) => holdsWord(name, word));
  });
}

function holdsOpening(word: QueryWord, { title, keywords, tags, parts, labels }: SearchDocument): boolean {
  return [title, ...keywords, ...tags, ...parts, ...labels].some(
    (text) => spansOfWords(text, [word]).flat().length > 0,
  );
}

function holdsInitials(word: QueryWord, document: SearchDocument): boolean {
  const names = [...document.keywords, ...document.tags];
  const sentences = word.within === "everything" ? ownParts(document) : [];
  return (
    spansInTitle(document.title, [word]).length > 0 ||
    names.some((name) => spansInName(name, [word]).length > 0) ||
    sentences.some((sentence) => spansInSentence(sentence, [word]).flat().length > 0)
  );
}

/** The words of a query in the reading that matches a document. */
export function answeredWords(query: string, document: SearchDocument): readonly QueryWord[] {
  return queryReadings(query).find((words) => matchesDocument(words, document)) ?? readQuery(query);
}
