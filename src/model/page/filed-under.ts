import type { TaxonomyKind, TermLink } from "../library.ts";

/** The tags or categories of a blog without keywords, most used first. */
export interface FiledUnder {
  readonly kind: Exclude<TaxonomyKind, "keywords">;
  readonly terms: readonly TermLink[];
}
