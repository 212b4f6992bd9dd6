import { hrefOf } from "../../../src/model/address/href.ts";
import type { PageOfList } from "../../../src/model/page/page-at.ts";
import type { SiteView } from "../../../src/model/page/site-view.ts";
import { wordsIn } from "../../../src/model/words/words-in.ts";
import { type HtmlMarkup, html } from "../../html.ts";

/** Links between the pages of a list; nothing if there is only one. */
export function pagination(position: PageOfList, site: SiteView): HtmlMarkup | null {
  if (position.count < 2) return null;
  const { basePath, language } = site.config;
  const words = wordsIn(language).navigation;
  const { previous, next } = position;
  return html`<nav class="pagination" aria-label="${words.pages}">
${previous === null ? null : html`<a rel="prev" href="${hrefOf(previous, basePath)}">${words.newerPage}</a>`}
<span>${words.pageOf(position.number, position.count)}</span>
${next === null ? null : html`<a rel="next" href="${hrefOf(next, basePath)}">${words.olderPage}</a>`}
</nav>`;
}
