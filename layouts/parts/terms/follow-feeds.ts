import type { FeedPermalinks, TermHead } from "../../../src/model/page/index-page.ts";
import type { SiteView } from "../../../src/model/page/site-view.ts";
import { wordsIn } from "../../../src/model/words/words-in.ts";
import { type HtmlMarkup, html } from "../../html.ts";
import { pageLink } from "../page-link.ts";
import { titledSection } from "../titled-section.ts";

/** Links to a term's feeds; empty if it has none. */
export function followFeeds(term: TermHead, feeds: FeedPermalinks | null, site: SiteView): HtmlMarkup | null {
  if (feeds === null) return null;
  const { indexes, navigation } = wordsIn(site.config.language);
  const content = html`<p>${indexes.term.followInWords[term.kind](term.name)}</p>
<p>${pageLink(feeds.atom, navigation.feed, site)} · ${pageLink(feeds.json, navigation.jsonFeed, site)}</p>`;
  return titledSection("Follow", indexes.term.follow, content, "follow");
}
