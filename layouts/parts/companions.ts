import { hrefOf } from "../../src/model/address/href.ts";
import type { Companion } from "../../src/model/library.ts";
import type { SiteView } from "../../src/model/page/site-view.ts";
import { wordsIn } from "../../src/model/words/words-in.ts";
import { type HtmlMarkup, html } from "../html.ts";

/** The keywords that stand beside a term, with the number of notes they share; nothing when there are none. */
export function companionList(companions: readonly Companion[], site: SiteView): HtmlMarkup | null {
  if (companions.length === 0) return null;
  const { basePath, language } = site.config;
  const { term: words } = wordsIn(language).indexes;
  return html`<section aria-labelledby="Together">
<h2 id="Together">${words.together}</h2>
<ul class="counted">${companions.map(
    ({ term, notes }) =>
      html`<li><a href="${hrefOf(term.permalink, basePath)}"><span>${term.name}</span> <span class="count">${words.togetherIn(notes)}</span></a></li>`,
  )}</ul>
</section>`;
}
