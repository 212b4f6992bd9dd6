import type { TaxonomyKind, TermLink } from "../library.ts";

/** A term and what is counted under it. */
export interface TalliedWord {
  readonly term: TermLink;
  readonly count: number;
}

/** The terms with the highest counts among some notes: keywords, or for a blog without any, its tags or categories. */
export interface WordTally {
  readonly kind: TaxonomyKind;
  /** Highest counts first. */
  readonly words: readonly TalliedWord[];
}
