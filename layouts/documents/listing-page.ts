import type { Permalink } from "../../src/model/address/addresses.ts";
import type { PageOfList } from "../../src/model/page/page-at.ts";
import type { SiteView } from "../../src/model/page/site-view.ts";
import { wordsIn } from "../../src/model/words/words-in.ts";
import { type HtmlHole, type HtmlMarkup, html } from "../html.ts";
import { breadcrumbs, type Crumb } from "../parts/frame/breadcrumbs.ts";
import { innerMasthead } from "../parts/frame/masthead.ts";
import { type DocumentContent, htmlDocument } from "./document.ts";

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
  /** The site's name and the heading by default. */
  readonly description?: string;
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
    description = `${site.config.title} · ${heading}`,
    position,
    above = [],
    isWide,
    margin = [],
    stylesheets = [],
    ...page
  } = listing;
  const beside = margin.filter((part) => part !== null);
  const list = html`<header class="page-head">
${above.length > 0 && breadcrumbs(above, site)}
<h1>${heading}</h1>
${below !== null && html`<p>${below}</p>`}
</header>
${content}`;
  return htmlDocument(
    {
      ...page,
      stylesheets: [site.assets.listsStylesheet, ...stylesheets],
      title: position === undefined ? title : numberedTitle(title, position, site),
      description,
      masthead: innerMasthead(page.permalink, site),
      main: mainOf(list, beside, isWide === true),
    },
    site,
  );
}

/** A page's title with its number after it, so that no two pages of a list share a title; the first has none. */
function numberedTitle(title: string, { number, count }: PageOfList, { config }: SiteView): string {
  return number === 1 ? title : `${title} (${wordsIn(config.language).navigation.pageOf(number, count)})`;
}

/** The list and its margin, in the same columns as the front page and notes. */
function mainOf(list: HtmlMarkup, margin: readonly HtmlMarkup[], isWide: boolean): HtmlMarkup {
  if (margin.length === 0) {
    return html`<main id="Content" class="listing${isWide && " wide"}">
${list}
</main>`;
  }
  return html`<main id="Content" class="with-margin">
<div class="listing">
${list}
</div>
<aside class="margin">${margin}</aside>
</main>`;
}
