import { sitePlaces } from "../../../src/model/address/site-places.ts";
import type { FiledUnder } from "../../../src/model/page/filed-under.ts";
import type { SiteView } from "../../../src/model/page/site-view.ts";
import { wordsIn } from "../../../src/model/words/words-in.ts";
import { type HtmlMarkup, html } from "../../html.ts";
import { pageLink } from "../page-link.ts";
import { titledSection } from "../titled-section.ts";
import { keywordList } from "./keyword-list.ts";

/** The tags in the margin of the front page of a blog without keywords; nothing where they are not needed. */
export function filedUnder(filed: FiledUnder | null, site: SiteView): HtmlMarkup | null {
  if (filed === null) return null;
  const { kind, terms } = filed;
  const { navigation, indexes } = wordsIn(site.config.language);
  const name = navigation.taxonomies[kind];
  const heading = html`${pageLink(sitePlaces[kind], name, site)} <small>${indexes.terms.mostUsed}</small>`;
  return titledSection("filed-under", heading, keywordList(terms, name, site));
}
