import { sitePlaces } from "../../../src/model/address/site-places.ts";
import type { SiteView } from "../../../src/model/page/site-view.ts";
import { wordsIn } from "../../../src/model/words/words-in.ts";
import { type HtmlMarkup, html } from "../../html.ts";
import { pageLink } from "../page-link.ts";
import type { Crumb } from "./breadcrumbs.ts";
import { menuPlaces } from "./navigation.ts";

/** The foot of every page: the author, and the same notes for programs. */
export function footer(site: SiteView): HtmlMarkup {
  const { config, about } = site;
  const words = wordsIn(config.language);
  const left = [...site.emptyIndexes, ...menuPlaces(site)];
  const indexes: readonly Crumb[] = [
    { permalink: sitePlaces.categories, name: words.navigation.taxonomies.categories },
    { permalink: sitePlaces.glossary, name: words.indexes.glossary.title },
    { permalink: sitePlaces.sources, name: words.indexes.sources.title },
    { permalink: sitePlaces.statistics, name: words.indexes.statistics.title },
    { permalink: sitePlaces.feed, name: words.navigation.feed },
    { permalink: sitePlaces.jsonFeed, name: words.navigation.jsonFeed },
    { permalink: sitePlaces.notesJson, name: words.navigation.data },
  ].filter(({ permalink }) => !left.includes(permalink));
  const ways = about === null ? indexes : [{ permalink: about.permalink, name: about.title }, ...indexes];
  return html`<footer class="colophon">
<p>© ${yearsInWords(site)}${config.author ?? config.title}</p>
<nav aria-label="${words.navigation.footer}"><ul>
${ways.map(({ permalink, name }) => html`<li>${pageLink(permalink, name, site)}</li>\n`)}</ul></nav>
<a class="to-top" href="#Top">${words.navigation.toTop}</a>
</footer>`;
}

function yearsInWords({ years }: SiteView): string {
  if (years === null) return "";
  const { first, last } = years;
  return first === last ? `${first} ` : `${first}–${last} `;
}
