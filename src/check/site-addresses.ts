import { permalinkSpellings } from "../model/address/permalink-spellings.ts";
import type { PublishedNote } from "../model/library.ts";
import type { CheckSubject } from "./check-subject.ts";

/** Everything on the site that a link may lead to. */
export interface SiteAddresses {
  /** Every permalink, then every asset: what a mistyped address may have been meant to be. */
  readonly known: readonly string[];
  /** True when something is found at the address (decoded, without base path, query and fragment). */
  has(address: string): boolean;
  readonly notes: readonly PublishedNote[];
  /** The note at an address; null for other kinds of page and for none. */
  noteAt(address: string): PublishedNote | null;
}

/** Collects the addresses of all pages and assets once, for every rule to use. */
export function siteAddresses({ library, pages, assets }: CheckSubject): SiteAddresses {
  const permalinks = pages.map((page): string => page.permalink);
  const answered = new Set<string>(assets);
  for (const page of pages) {
    for (const spelling of [...permalinkSpellings(page.permalink), `/${page.output}`]) answered.add(spelling);
  }
  const notes = [...library.notes, ...library.unlisted];
  const noteOf = new Map<string, PublishedNote>();
  for (const published of notes) {
    for (const spelling of permalinkSpellings(published.permalink)) noteOf.set(spelling, published);
  }
  return {
    known: [...permalinks, ...assets],
    has: (address) => answered.has(address),
    notes,
    noteAt: (address) => noteOf.get(address) ?? null,
  };
}
