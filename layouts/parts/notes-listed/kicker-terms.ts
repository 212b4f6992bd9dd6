import type { TermLink } from "../../../src/model/library.ts";
import type { SiteView } from "../../../src/model/page/site-view.ts";
import { type HtmlMarkup, html } from "../../html.ts";
import { pageLink } from "../page-link.ts";

/** A note's terms in the line above its title, each linked to its page. */
export function kickerTerms(terms: readonly TermLink[], site: SiteView): HtmlMarkup {
  return html`${terms.map(({ name, permalink }) => html` ${pageLink(permalink, name, site)}`)}`;
}
