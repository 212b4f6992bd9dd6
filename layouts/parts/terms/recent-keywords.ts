import { sitePlaces } from "../../../src/model/address/site-places.ts";
import type { TermLink } from "../../../src/model/library.ts";
import type { SiteView } from "../../../src/model/page/site-view.ts";
import { wordsIn } from "../../../src/model/words/words-in.ts";
import { type HtmlMarkup, html } from "../../html.ts";
import { pageLink } from "../page-link.ts";
import { titledSection } from "../titled-section.ts";
import { keywordList } from "./keyword-list.ts";

/** The keywords of recent notes, in the front page's margin; nothing if there are none. */
export function recentKeywords(keywords: readonly TermLink[], site: SiteView): HtmlMarkup | null {
  if (keywords.length === 0) return null;
  const { terms } = wordsIn(site.config.language).indexes;
  const heading = html`${pageLink(sitePlaces.statistics, terms.recent, site)} <small>${terms.recentOf}</small>`;
  return titledSection("recent-keywords", heading, keywordList(keywords, terms.recent, site));
}
