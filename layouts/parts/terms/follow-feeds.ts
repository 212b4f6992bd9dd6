import { hrefOf } from "../../../src/model/address/href.ts";
import type { FeedPermalinks, TermHead } from "../../../src/model/page/index-page.ts";
import type { SiteView } from "../../../src/model/page/site-view.ts";
import { wordsIn } from "../../../src/model/words/words-in.ts";
import { type HtmlMarkup, html } from "../../html.ts";

/** Links to a term's feeds; empty if it has none. */
export function followFeeds(term: TermHead, feeds: FeedPermalinks | null, site: SiteView): HtmlMarkup | null {
  if (feeds === null) return null;
  const { basePath, language } = site.config;
  const { indexes, navigation } = wordsIn(language);
  return html`<section class="follow" aria-labelledby="Follow">
<h2 id="Follow">${indexes.term.follow}</h2>
<p>${indexes.term.followInWords[term.kind](term.name)}</p>
<p><a href="${hrefOf(feeds.atom, basePath)}">${navigation.feed}</a> · <a href="${hrefOf(feeds.json, basePath)}">${navigation.jsonFeed}</a></p>
</section>`;
}
