import { hrefOf } from "../../src/model/address/href.ts";
import type { TermLink } from "../../src/model/library.ts";
import type { SiteView } from "../../src/model/page/site-view.ts";
import { type HtmlMarkup, html } from "../html.ts";

/** Keywords, each a link to its notes; nothing when there are none. A label that is markup is seen. */
export function keywordList(terms: readonly TermLink[], label: string | HtmlMarkup, site: SiteView): HtmlMarkup | null {
  return termList("keywords", terms, { label, site });
}

/** Tags, told from keywords by their look; nothing when there are none. */
export function tagList(terms: readonly TermLink[], label: string, site: SiteView): HtmlMarkup | null {
  return termList("tags", terms, { label, site });
}

function termList(
  style: string,
  terms: readonly TermLink[],
  { label, site }: { readonly label: string | HtmlMarkup; readonly site: SiteView },
): HtmlMarkup | null {
  if (terms.length === 0) return null;
  const name = typeof label === "string" ? html`<span class="visually-hidden">${label}</span>` : label;
  return html`${name}<ul class="${style}">${terms.map(
    ({ name, permalink }) => html`<li><a href="${hrefOf(permalink, site.config.basePath)}">${name}</a></li>`,
  )}</ul>`;
}
