import { hrefOf } from "../../../src/model/address/href.ts";
import { sitePlaces } from "../../../src/model/address/site-places.ts";
import type { TermLink } from "../../../src/model/library.ts";
import type { SiteView } from "../../../src/model/page/site-view.ts";
import { wordsIn } from "../../../src/model/words/words-in.ts";
import { type HtmlMarkup, html } from "../../html.ts";
import { keywordList } from "./keyword-list.ts";

/** The keywords of recent notes, in the front page's margin; nothing if there are none. */
export function recentKeywords(keywords: readonly TermLink[], site: SiteView): HtmlMarkup | null {
  if (keywords.length === 0) return null;
  const { basePath, language } = site.config;
  const { terms } = wordsIn(language).indexes;
  return html`<section aria-labelledby="recent-keywords">
<h2 id="recent-keywords"><a href="${hrefOf(sitePlaces.statistics, basePath)}">${terms.recent}</a> <small>${terms.recentOf}</small></h2>
${keywordList(keywords, terms.recent, site)}
</section>`;
}
