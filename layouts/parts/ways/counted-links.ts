import type { Permalink } from "../../../src/model/address/addresses.ts";
import { hrefOf } from "../../../src/model/address/href.ts";
import type { SiteView } from "../../../src/model/page/site-view.ts";
import { type HtmlHole, type HtmlMarkup, html } from "../../html.ts";

/** One link in a margin. */
export interface CountedLink {
  readonly name: HtmlHole;
  readonly permalink: Permalink;
  /** A fragment on that page; absent for its top. */
  readonly fragment?: string;
  /** How much is there, in words. */
  readonly count: string;
}

/** Links in a margin, each with a count; the current page is marked. */
export function countedLinks(links: readonly CountedLink[], current: Permalink | null, site: SiteView): HtmlMarkup {
  return html`<ul class="counted">${links.map(
    ({ name, permalink, fragment, count }) =>
      html`<li><a href="${hrefOf(permalink, site.config.basePath)}${fragment !== undefined && `#${fragment}`}"${permalink === current && html` aria-current="page"`}><span>${name}</span> <span class="count">${count}</span></a></li>`,
  )}</ul>`;
}
