import { documentParts } from "./document-parts.ts";
import { type QueryWord, shortestForm } from "./read-query.ts";
import type { SearchDocument } from "./search-files.ts";

/** True when a document holds every word of a query: the index only says that it holds their bigrams. */
export function matchesDocument(words: readonly QueryWord[], document: SearchDocument): boolean {
  const { names, initials, everything } = documentParts(document);
  return words.every((word) => {
    const form = shortestForm(word);
    if (word.within === "everything") return everything.includes(form);
    return [...names, ...initials].some((name) => name.includes(form));
  });
}
