import { hrefOf } from "../../../src/model/address/href.ts";
import { sitePlaces } from "../../../src/model/address/site-places.ts";
import type { SiteView } from "../../../src/model/page/site-view.ts";
import { wordsIn } from "../../../src/model/words/words-in.ts";
import { type HtmlMarkup, html } from "../../html.ts";
import { menuPlaces } from "./navigation.ts";

/** The foot of every page: the author, and the same notes for programs. */
export function footer(site: SiteView): HtmlMarkup {
  const { config, about } = site;
  const words = wordsIn(config.language);
  const others = [...site.emptyIndexes, ...menuPlaces(site)];
  const indexes = [
    { permalink: sitePlaces.categories, name: words.navigation.taxonomies.categories },
    { permalink: sitePlaces.glossary, name: words.indexes.glossary.title },
    { permalink: sitePlaces.sources, name: words.indexes.sources.title },
  ].filter(({ permalink }) => !others.includes(permalink));
  return html`<footer class="colophon">
<p>© ${yearsInWords(site)}${config.author ?? config.title}</p>
<nav aria-label="${words.navigation.footer}"><ul>
${
  about &&
  html`<li><a href="${hrefOf(about.permalink, config.basePath)}">${about.title}</a></li>
`
}${indexes.map(
  ({ permalink, name }) => html`<li><a href="${hrefOf(permalink, config.basePath)}">${name}</a></li>
`,
)}<li><a href="${hrefOf(sitePlaces.statistics, config.basePath)}">${words.indexes.statistics.title}</a></li>
<li><a href="${hrefOf(sitePlaces.feed, config.basePath)}">${words.navigation.feed}</a></li>
<li><a href="${hrefOf(sitePlaces.jsonFeed, config.basePath)}">${words.navigation.jsonFeed}</a></li>
<li><a href="${hrefOf(sitePlaces.notesJson, config.basePath)}">${words.navigation.data}</a></li>
</ul></nav>
<a class="to-top" href="#Top">${words.navigation.toTop}</a>
</footer>`;
}

function yearsInWords({ years }: SiteView): string {
  if (years === null) return "";
  const { first, last } = years;
  return first === last ? `${first} ` : `${first}–${last} `;
}
