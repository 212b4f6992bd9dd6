import type { Permalink } from "../../src/model/address/addresses.ts";
import { hrefOf } from "../../src/model/address/href.ts";
import type { SiteView } from "../../src/model/page/site-view.ts";
import { type HtmlHole, type HtmlMarkup, html } from "../html.ts";

/** One way on from a margin. */
export interface CountedLink {
  readonly name: HtmlHole;
  readonly permalink: Permalink;
  /** A place on that page; absent for its top. */
  readonly fragment?: string;
  /** How much is there, in words. */
  readonly count: string;
}

/** Ways on in a margin, each with how much is there; the page a reader is on is marked as that. */
export function countedLinks(links: readonly CountedLink[], current: Permalink | null, site: SiteView): HtmlMarkup {
  return html`<ul class="counted">${links.map(
    ({ name, permalink, fragment, count }) =>
      html`<li><a href="${hrefOf(permalink, site.config.basePath)}${fragment !== undefined && `#${fragment}`}"${permalink === current && html` aria-current="page"`}><span>${name}</span> <span class="count">${count}</span></a></li>`,
  )}</ul>`;
}
