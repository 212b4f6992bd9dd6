import { hrefOf } from "../../src/model/address/href.ts";
import { sitePlaces } from "../../src/model/address/site-places.ts";
import type { SearchPage } from "../../src/model/page/page.ts";
import type { SiteView } from "../../src/model/page/site-view.ts";
import { searchWordsIn } from "../../src/model/words/search-words.ts";
import { wordsIn } from "../../src/model/words/words-in.ts";
import { listingPage } from "../documents/listing-page.ts";
import { type HtmlMarkup, html } from "../html.ts";
import { searchLine } from "../parts/frame/search-line.ts";
import { penMeaning, penName } from "../parts/highlights/highlight-legend.ts";
import { pageLink } from "../parts/page-link.ts";

/** The search page. Its script fills in the results; without scripts it says so and offers another way. */
export function searchPage(page: SearchPage, site: SiteView): string {
  const { config, assets } = site;
  const words = searchWordsIn(config.language);
  return listingPage(
    {
      permalink: page.permalink,
      heading: words.title,
      below: null,
      stylesheets: [assets.searchStylesheet],
      script: assets.searchScript,
      isWide: true,
      content: html`<noscript><p>${words.needsScript}</p>
${waysWithoutScript(site)}</noscript>
${searchForm(page, site)}
${startingTags(page, site)}
<p class="search-status" role="status"></p>
<ol class="note-list search-results"></ol>
<div class="search-after"></div>
<div class="search-help" hidden>
<p>${words.keys.map((key, index) => html`${index > 0 && " "}<span>${key}</span>`)}</p>
<label><input type="checkbox" class="search-shortcut" checked> ${words.shortcut}</label>
</div>`,
    },
    site,
  );
}

/** As many as stand in the margin of a list. */
const mostTags = 12;

/** Where to begin for a reader who does not know yet what to type; the script shows it while nothing is asked for. */
function startingTags({ tags, permalink }: SearchPage, { config }: SiteView): HtmlMarkup | null {
  if (tags.length === 0) return null;
  const address = hrefOf(permalink, config.basePath);
  return html`<nav class="search-start" aria-label="${wordsIn(config.language).indexes.terms.mostUsed}" hidden>
<ul class="keywords">${tags
    .slice(0, mostTags)
    .map((tag) => html`<li><a href="${address}?tag=${encodeURIComponent(tag)}">${tag}</a></li>`)}</ul>
</nav>`;
}

function waysWithoutScript(site: SiteView): HtmlMarkup {
  const { config, emptyIndexes } = site;
  const { toKeywords, toTags } = searchWordsIn(config.language);
  const ways = [
    { place: sitePlaces.keywords, name: toKeywords },
    { place: sitePlaces.tags, name: toTags },
    { place: sitePlaces.archive, name: wordsIn(config.language).notFound.toArchive },
  ].filter(({ place }) => place === sitePlaces.archive || !emptyIndexes.includes(place));
  return html`<ul class="search-ways">${ways.map(
    ({ place, name }) => html`<li>${pageLink(place, name, site)}</li>`,
  )}</ul>`;
}

function searchForm(page: SearchPage, site: SiteView): HtmlMarkup {
  const { language, basePath } = site.config;
  const words = searchWordsIn(language);
  return html`<form class="search" role="search" action="${hrefOf(page.permalink, basePath)}" data-manifest="${hrefOf(page.manifest, basePath)}">
${searchLine("Query-hint", site)}
<p class="search-hint" id="Query-hint">${words.hint}</p>
<fieldset class="search-filters">
<legend class="visually-hidden">${words.filters}</legend>
${filter(
  "tag",
  words.tag,
  page.tags.map((name) => [name, name]),
  words.all,
)}
${filter(
  "year",
  words.year,
  page.years.map((year) => [String(year), wordsIn(language).dates.year(year)]),
  words.all,
)}
${filter(
  "color",
  words.color,
  page.colors.map((color) => [color, penWithMeaning(color, site)]),
  words.all,
)}
</fieldset>
</form>`;
}

/** No filter without a choice. */
function filter(
  name: string,
  label: string,
  options: readonly (readonly [value: string, text: string])[],
  all: string,
): HtmlMarkup | null {
  if (options.length === 0) return null;
  return html`<label>${label} <select name="${name}"><option value="">${all}</option>${options.map(
    ([value, text]) => html`<option value="${value}">${text}</option>`,
  )}</select></label>`;
}

function penWithMeaning(color: string, site: SiteView): string {
  const meaning = penMeaning(color, site);
  return meaning === null ? penName(color, site) : `${penName(color, site)} · ${meaning}`;
}
