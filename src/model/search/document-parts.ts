import { partEnd } from "./bigrams.ts";
import { fold } from "./fold.ts";
import { initialsOf } from "./initials.ts";
import type { SearchDocument } from "./search-files.ts";

/** The folded forms of a document that the index is made of and queries are compared with. */
export interface DocumentParts {
  /** Title, keywords and tags. */
  readonly names: readonly string[];
  /** The first consonants of the names. */
  readonly initials: readonly string[];
  /** The names and the text, each part on a line of its own. */
  readonly everything: string;
}

/** Folds a document once for the index and for the comparison with a query, so that both see the same. */
export function documentParts(document: SearchDocument): DocumentParts {
  const typed = [document.title, ...document.keywords, ...document.tags];
  const names = typed.map(fold);
  const initials = typed.map((name) => fold(initialsOf(name)));
  return { names, initials, everything: [...names, ...document.parts.map(fold)].join(partEnd) };
}
