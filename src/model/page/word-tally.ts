import type { TaxonomyKind, TermLink } from "../library.ts";

/** A word, and how much is counted under it. */
export interface TalliedWord {
  readonly term: TermLink;
  readonly count: number;
}

/** The words most is found under among some notes: keywords, or what a blog without any files its notes under. */
export interface WordTally {
  readonly kind: TaxonomyKind;
  /** Those with most first. */
  readonly words: readonly TalliedWord[];
}
