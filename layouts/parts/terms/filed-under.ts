import { hrefOf } from "../../../src/model/address/href.ts";
import { sitePlaces } from "../../../src/model/address/site-places.ts";
import type { FiledUnder } from "../../../src/model/page/filed-under.ts";
import type { SiteView } from "../../../src/model/page/site-view.ts";
import { wordsIn } from "../../../src/model/words/words-in.ts";
import { type HtmlMarkup, html } from "../../html.ts";
import { keywordList } from "./keyword-list.ts";

/** The tags in the margin of the front page of a blog without keywords; nothing where they are not needed. */
export function filedUnder(filed: FiledUnder | null, site: SiteView): HtmlMarkup | null {
  if (filed === null) return null;
  const { kind, terms } = filed;
  const { basePath, language } = site.config;
  const { navigation, indexes } = wordsIn(language);
  const name = navigation.taxonomies[kind];
  return html`<section aria-labelledby="filed-under">
<h2 id="filed-under"><a href="${hrefOf(sitePlaces[kind], basePath)}">${name}</a> <small>${indexes.terms.mostUsed}</small></h2>
${keywordList(terms, name, site)}
</section>`;
}
