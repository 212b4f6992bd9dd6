import { bySpelling, permalinkSpellings } from "../../model/address/permalink-spellings.ts";
import type { PublishedNote } from "../../model/library.ts";
import type { CheckSubject } from "../check-subject.ts";
import { type LocalLink, localLinks } from "./local-links.ts";

/** Everything on the site that a link may lead to, and all links. */
export interface SiteAddresses {
  /** Every permalink, then every asset: what a mistyped address may have been meant to be. */
  readonly known: readonly string[];
  /** True when something is found at the address (decoded, without base path, query and fragment). */
  has(address: string): boolean;
  /** All published notes, listed or not. */
  readonly notes: readonly PublishedNote[];
  /** Every link and image of the notes that stays on the site: resolving an address takes its time. */
  readonly links: readonly LocalLink[];
  /** The note at an address; null for other kinds of page and for none. */
  noteAt(address: string): PublishedNote | null;
}

/** Collects the addresses of all pages and assets, and the links between them, once, for every rule to use. */
export function siteAddresses({ config, library, pages, assets }: CheckSubject): SiteAddresses {
  const permalinks = pages.map((page): string => page.permalink);
  const answered = new Set<string>(assets);
  for (const page of pages) {
    for (const spelling of permalinkSpellings(page.permalink)) answered.add(spelling);
    answered.add(`/${page.output}`);
  }
  const notes = [...library.notes, ...library.unlisted];
  const noteOf = bySpelling(notes, ({ permalink }) => permalink);
  return {
    known: [...permalinks, ...assets],
    has: (address) => answered.has(address),
    notes,
    links: localLinks({ config }, { notes }),
    noteAt: (address) => noteOf.get(address) ?? null,
  };
}
