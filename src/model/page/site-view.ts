import type { Permalink } from "../address/addresses.ts";
import type { InstantWriter } from "../date/instant.ts";
import type { SiteConfig } from "../site-config.ts";
import type { SiteIcon } from "./site-icons.ts";

/** What the pages download besides themselves. */
export interface SiteAssets {
  readonly stylesheet: Permalink;
  /** For the pages with a line to search on besides. */
  readonly searchStylesheet: Permalink;
  /** For every page. */
  readonly script: Permalink | null;
  /** For the search page besides. */
  readonly searchScript: Permalink | null;
  /** For the page that lost readers see. */
  readonly notFoundScript: Permalink | null;
}

/** Takes out of markup whatever could do harm where no policy of ours holds, and loses no word. */
export type Sanitise = (markup: string) => string;

/** What every layout knows of the site beside its page: nothing that a new sentence in a note would change. */
export interface SiteView {
  readonly config: SiteConfig;
  readonly assets: SiteAssets;
  readonly icons: readonly SiteIcon[];
  /** The whole address of the picture shown where a link to a page without its own is shared; null when there is none. */
  readonly image: string | null;
  /** In the site's time zone. */
  readonly writeInstant: InstantWriter;
  /** For all markup that leaves the site in feeds. */
  readonly sanitise: Sanitise;
  /** The indexes in which nothing stands yet: no page leads there. */
  readonly emptyIndexes: readonly Permalink[];
  /** The years of the oldest and of the newest note in the lists; null before the first. */
  readonly years: { readonly first: number; readonly last: number } | null;
}
