import { termPlace } from "../../model/address/site-places.ts";
import { slugify } from "../../model/address/slugify.ts";
import type { PublishedNote, Taxonomy, TaxonomyKind, Term } from "../../model/library.ts";
import { byCodeUnits } from "../../model/text/code-unit-order.ts";
import { koreanOrderKey } from "../../model/text/korean-order.ts";
import { distinctSlugs } from "./distinct-slugs.ts";
import { type Aliases, groupSpellings, termKeys } from "./group-spellings.ts";

/** A taxonomy, and its terms by their spellings. */
export interface KeyedTaxonomy {
  readonly taxonomy: Taxonomy;
  /** The term of a value that a note carries; undefined for one without a page. */
  readonly termOf: (value: string) => Term | undefined;
}

/** Groups the notes (newest first) by the terms of one taxonomy. */
export function buildTaxonomy(notes: readonly PublishedNote[], kind: TaxonomyKind, aliases: Aliases): KeyedTaxonomy {
  const keyOf = termKeys(aliases);
  const groups = groupSpellings(notes, kind, aliases, keyOf);
  const slugs = distinctSlugs(new Map(groups.map(({ key, name }) => [key, name])));
  const ordered = groups
    .map(({ key, name, notes: carrying }) => {
      const slug = slugs.get(key) ?? slugify(name);
      const permalink = termPlace(kind, slug);
      const term: Term = { kind, name, slug, permalink, link: { name, permalink }, notes: carrying };
      return { key, term, order: koreanOrderKey(name) };
    })
    .sort((one, other) => other.term.notes.length - one.term.notes.length || byCodeUnits(one.order, other.order));
  const termByKey = new Map(ordered.map(({ key, term }) => [key, term]));
  return {
    taxonomy: { kind, terms: ordered.map(({ term }) => term) },
    termOf: (value) => termByKey.get(keyOf(value)),
  };
}
