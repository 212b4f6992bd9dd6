import type { Permalink } from "../../../src/model/address/addresses.ts";
import type { SiteView } from "../../../src/model/page/site-view.ts";
import { wordsIn } from "../../../src/model/words/words-in.ts";
import { type HtmlMarkup, html } from "../../html.ts";
import { pageLink } from "../page-link.ts";

/** One step on the path to a page. */
export interface Crumb {
  readonly name: string;
  readonly permalink: Permalink;
}

/** The path from the menu down to the page, without the page itself, whose heading follows. */
export function breadcrumbs(crumbs: readonly Crumb[], site: SiteView): HtmlMarkup {
  return html`<nav class="breadcrumbs" aria-label="${wordsIn(site.config.language).navigation.whereYouAre}"><ol>${crumbs.map(
    ({ name, permalink }) => html`<li>${pageLink(permalink, name, site)}</li>`,
  )}</ol></nav>`;
}
