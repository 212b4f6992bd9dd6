import type { Permalink } from "../../src/model/address/addresses.ts";
import type { PageOfList } from "../../src/model/page/page-at.ts";
import type { SiteView } from "../../src/model/page/site-view.ts";
import { type HtmlHole, type HtmlMarkup, html } from "../html.ts";
import { breadcrumbs, type Crumb } from "../parts/frame/breadcrumbs.ts";
import { mainOf } from "../parts/frame/main-of.ts";
import { innerMasthead } from "../parts/frame/masthead.ts";
import { pageHead } from "../parts/frame/page-head.ts";
import { type DocumentContent, htmlDocument } from "./document.ts";
import { numberedTitle } from "./numbered-title.ts";

/** What a listing page passes to the frame that all such pages share. */
export interface Listing extends Omit<DocumentContent, "title" | "description" | "stylesheets" | "masthead" | "main"> {
  /** In addition to those of every page and of every list. */
  readonly stylesheets?: readonly Permalink[];
  readonly heading: string;
  /** How much is listed, or that nothing is; null to show neither. */
  readonly below: HtmlHole;
  readonly content: HtmlHole;
  /** The page's name outside of itself, if the heading is ambiguous there. */
  readonly title?: string;
  /** What it is about, shown after the site's name; the heading by default. */
  readonly about?: string;
  /** The page's number within a long list. */
  readonly position?: PageOfList;
  /** The pages above it, the topmost first. */
  readonly above?: readonly Crumb[];
  readonly isWide?: boolean;
  /** Shown beside the list, or below it where there is no room; null when empty. */
  readonly margin?: readonly (HtmlMarkup | null)[];
}

/** A page under a heading of its own that lists something: every index, archive and chart, and the search. */
export function listingPage(listing: Listing, site: SiteView): string {
  const {
    heading,
    below,
    content,
    title = heading,
    about = heading,
    position,
    above = [],
    isWide,
    margin = [],
    stylesheets = [],
    ...page
  } = listing;
  const beside = margin.filter((part) => part !== null);
  const head = pageHead({ above: above.length === 0 ? null : breadcrumbs(above, site), title: heading, below });
  return htmlDocument(
    {
      ...page,
      stylesheets: [site.assets.listsStylesheet, ...stylesheets],
      title: position === undefined ? title : numberedTitle(title, position, site),
      description: `${site.config.title} · ${about}`,
      masthead: innerMasthead(page.permalink, site),
      main: mainOf(html`${head}\n${content}`, beside, isWide === true ? "wide" : "narrow"),
    },
    site,
  );
}
