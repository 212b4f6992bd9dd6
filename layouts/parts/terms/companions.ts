import type { Companion } from "../../../src/model/library.ts";
import type { SiteView } from "../../../src/model/page/site-view.ts";
import { wordsIn } from "../../../src/model/words/words-in.ts";
import { type HtmlMarkup, html } from "../../html.ts";
import { countedLinks } from "../ways/counted-links.ts";

/** The keywords that occur with a term, with the number of notes they share; empty when there are none. */
export function companionList(companions: readonly Companion[], site: SiteView): HtmlMarkup | null {
  if (companions.length === 0) return null;
  const { term: words } = wordsIn(site.config.language).indexes;
  return html`<section aria-labelledby="Together">
<h2 id="Together">${words.together}</h2>
${countedLinks(
  companions.map(({ term, notes }) => ({ ...term, count: words.togetherIn(notes) })),
  null,
  site,
)}
</section>`;
}
