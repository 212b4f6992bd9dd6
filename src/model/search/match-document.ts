import { documentParts } from "./document-parts.ts";
import { findForm } from "./find-form.ts";
import { isInitials } from "./initials.ts";
import { spansInName, spansInTitle } from "./match-spans.ts";
import { type QueryWord, shortestForm } from "./read-query.ts";
import type { SearchDocument } from "./search-files.ts";

/** True when a document holds every word of a query: the index only says that it holds their bigrams. */
export function matchesDocument(words: readonly QueryWord[], document: SearchDocument): boolean {
  const { names, everything } = documentParts(document);
  return words.every((word) => {
    const form = shortestForm(word);
    if (word.within === "everything") return findForm(everything, form) !== -1;
    if (!isInitials(form)) return names.some((name) => findForm(name, form) !== -1);
    const others = [...document.keywords, ...document.tags];
    return (
      spansInTitle(document.title, [word]).length > 0 || others.some((name) => spansInName(name, [word]).length > 0)
    );
  });
}
