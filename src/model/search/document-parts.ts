import { partEnd } from "./bigrams.ts";
import { fold } from "./fold.ts";
import { initialsOf } from "./initials.ts";
import type { SearchDocument } from "./search-files.ts";

/** A document's folded forms, from which the index is built and with which queries are compared. */
export interface DocumentParts {
  /** Title, keywords and tags. */
  readonly names: readonly string[];
  /** The first consonants of the names. */
  readonly initials: readonly string[];
  /** Names and text, one part per line. */
  readonly everything: string;
}

/** Folds a document once, for both indexing and matching, so that they agree. */
export function documentParts(document: SearchDocument): DocumentParts {
  const typed = [document.title, ...document.keywords, ...document.tags];
  const names = typed.map(fold);
  const initials = typed.map((name) => fold(initialsOf(name)));
  return {
    names,
    initials,
    everything: [...names, ...[...document.parts, ...document.labels].map(fold)].join(partEnd),
  };
}
