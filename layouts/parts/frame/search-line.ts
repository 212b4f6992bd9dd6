import type { SiteView } from "../../../src/model/page/site-view.ts";
import { longestQuery } from "../../../src/model/search/read-query.ts";
import { searchWordsIn } from "../../../src/model/words/search-words.ts";
import { type HtmlMarkup, html } from "../../html.ts";

/** The search field and its button; `hint` is the id of the text that explains it. */
export function searchLine(hint: string | null, site: SiteView): HtmlMarkup {
  const words = searchWordsIn(site.config.language);
  return html`<div class="search-line">
<label class="visually-hidden" for="Query">${words.label}</label>
<input id="Query" name="q" type="search" placeholder="${words.placeholder}" maxlength="${longestQuery}" autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="search"${hint !== null && html` aria-describedby="${hint}"`}>
<button type="submit">${words.submit}</button>
</div>`;
}
