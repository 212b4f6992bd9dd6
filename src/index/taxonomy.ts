import { termPlace } from "../model/address/site-places.ts";
import { slugify } from "../model/address/slugify.ts";
import type { PublishedNote, Taxonomy, TaxonomyKind, Term } from "../model/library.ts";
import { byCodeUnits } from "../model/text/code-unit-order.ts";
import { koreanOrderKey } from "../model/text/korean-order.ts";
import { distinctSlugs } from "./distinct-slugs.ts";
import { type Aliases, groupSpellings } from "./group-spellings.ts";

/** A taxonomy with its terms by spelling key. */
export interface KeyedTaxonomy {
  readonly taxonomy: Taxonomy;
  readonly termByKey: ReadonlyMap<string, Term>;
}

/** Groups the notes (newest first) by the terms of one taxonomy. */
export function buildTaxonomy(notes: readonly PublishedNote[], kind: TaxonomyKind, aliases: Aliases): KeyedTaxonomy {
  const groups = groupSpellings(notes, kind, aliases);
  const slugs = distinctSlugs(new Map(groups.map(({ key, name }) => [key, name])));
  const ordered = groups
    .map(({ key, name, notes: carrying }) => {
      const slug = slugs.get(key) ?? slugify(name);
      const permalink = termPlace(kind, slug);
      const term: Term = { kind, name, slug, permalink, link: { name, permalink }, notes: carrying };
      return { key, term, order: koreanOrderKey(name) };
    })
    .sort((one, other) => other.term.notes.length - one.term.notes.length || byCodeUnits(one.order, other.order));
  return {
    taxonomy: { kind, terms: ordered.map(({ term }) => term) },
    termByKey: new Map(ordered.map(({ key, term }) => [key, term])),
  };
}
