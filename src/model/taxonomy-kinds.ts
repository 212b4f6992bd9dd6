import type { TaxonomyKind } from "./library.ts";

/** Every taxonomy, in the order pages show them. */
export const taxonomyKinds = ["tags", "categories", "keywords"] as const satisfies readonly TaxonomyKind[];

/** One value for each taxonomy. */
export function forEachTaxonomy<Value>(make: (kind: TaxonomyKind) => Value): Readonly<Record<TaxonomyKind, Value>> {
  return { tags: make("tags"), categories: make("categories"), keywords: make("keywords") };
}
