import type { TaxonomyKind } from "./library.ts";

/** Every way of sorting notes, in the order pages name them. */
export const taxonomyKinds = ["tags", "categories", "keywords"] as const satisfies readonly TaxonomyKind[];

/** One value for each way of sorting notes. */
export function forEachTaxonomy<Value>(make: (kind: TaxonomyKind) => Value): Readonly<Record<TaxonomyKind, Value>> {
  return { tags: make("tags"), categories: make("categories"), keywords: make("keywords") };
}
