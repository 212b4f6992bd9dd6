import { hrefOf } from "../../../src/model/address/href.ts";
import type { TermLink } from "../../../src/model/library.ts";
import type { SiteView } from "../../../src/model/page/site-view.ts";
import { type HtmlMarkup, html } from "../../html.ts";

/** A note's terms in the line above its title, each linked to its page. */
export function kickerTerms(terms: readonly TermLink[], site: SiteView): HtmlMarkup {
  return html`${terms.map(({ name, permalink }) => html` <a href="${hrefOf(permalink, site.config.basePath)}">${name}</a>`)}`;
}
