import type { Permalink } from "../address/addresses.ts";
import type { InstantWriter } from "../date/instant.ts";
import type { SiteConfig } from "../site-config.ts";
import type { FeedEntries } from "./feed-entries.ts";
import type { SiteIcon } from "./site-icons.ts";

/** The shared files pages load. */
export interface SiteAssets {
  readonly stylesheet: Permalink;
  /** Additionally for every page that is not a note. */
  readonly listsStylesheet: Permalink;
  /** Additionally for pages with a search field. */
  readonly searchStylesheet: Permalink;
  /** For every page. */
  readonly script: Permalink | null;
  /** Additionally for the search page. */
  readonly searchScript: Permalink | null;
  /** For the 404 page. */
  readonly notFoundScript: Permalink | null;
}

/** Removes anything harmful from markup shown where our content security policy does not apply; loses no words. */
export type Sanitise = (markup: string) => string;

/** What every layout knows about the site: nothing that a new sentence in a note would change. */
export interface SiteView {
  readonly config: SiteConfig;
  readonly assets: SiteAssets;
  readonly icons: readonly SiteIcon[];
  /** The absolute URL of the picture for pages without their own; null if there is none. */
  readonly image: string | null;
  /** In the site's time zone. */
  readonly writeInstant: InstantWriter;
  /** For all markup that leaves the site in feeds. */
  readonly sanitise: Sanitise;
  /** What feeds say of the notes shown so far. */
  readonly feedEntries: FeedEntries;
  /** Indexes without entries, to which no page links. */
  readonly emptyIndexes: readonly Permalink[];
  /** The newest note about the blog or its author, listed or not, linked from every page; null without one. */
  readonly about: { readonly title: string; readonly permalink: Permalink } | null;
  /** The years of the oldest and newest listed notes; null without notes. */
  readonly years: { readonly first: number; readonly last: number } | null;
}
