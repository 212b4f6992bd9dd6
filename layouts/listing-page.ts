import type { Permalink } from "../src/model/address/addresses.ts";
import type { PageOfList } from "../src/model/page/page-at.ts";
import type { SiteView } from "../src/model/page/site-view.ts";
import { htmlDocument } from "./document.ts";
import { type HtmlHole, html } from "./html.ts";
import { numberedTitle } from "./numbered-title.ts";
import { breadcrumbs, type Crumb } from "./parts/breadcrumbs.ts";
import { innerMasthead } from "./parts/masthead.ts";
import { pageHead } from "./parts/page-head.ts";

/** What one page that lists something puts into the frame that all such pages share. */
export interface Listing {
  readonly permalink: Permalink;
  readonly heading: string;
  /** How much is listed, or that nothing is; null for nothing. */
  readonly below: HtmlHole;
  readonly content: HtmlHole;
  /** What the page is called outside of itself, where the heading does not tell it from others. */
  readonly title?: string;
  /** What it is about, said behind the name of the site; the heading when left out. */
  readonly about?: string;
  /** Which page of a long list it is. */
  readonly position?: PageOfList;
  /** The pages above it, the topmost first. */
  readonly above?: readonly Crumb[];
  /** The same for search engines, with the page itself at the end. */
  readonly crumbs?: readonly Crumb[];
  /** The script of this page alone. */
  readonly script?: Permalink | null;
  readonly isWide?: boolean;
}

/** A page under a heading of its own that lists something: every index, archive and chart, and the search. */
export function listingPage(listing: Listing, site: SiteView): string {
  const { permalink, heading, below, content, above = [], crumbs = [], script = null } = listing;
  const { title = heading, about = heading, position } = listing;
  return htmlDocument(
    {
      title: position === undefined ? title : numberedTitle(title, position, site),
      description: `${site.config.title} · ${about}`,
      permalink,
      crumbs,
      script,
      masthead: innerMasthead(permalink, site),
      main: html`<main id="Content" class="listing${listing.isWide === true && " wide"}">
${pageHead({ above: above.length === 0 ? null : breadcrumbs(above, site), title: heading, below })}
${content}
</main>`,
    },
    site,
  );
}
