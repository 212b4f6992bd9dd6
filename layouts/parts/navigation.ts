import type { Permalink } from "../../src/model/address/addresses.ts";
import { hrefOf } from "../../src/model/address/href.ts";
import { sitePlaces } from "../../src/model/address/site-places.ts";
import type { SiteView } from "../../src/model/page/site-view.ts";
import type { Words } from "../../src/model/words/words.ts";
import { wordsIn } from "../../src/model/words/words-in.ts";
import { type HtmlMarkup, html } from "../html.ts";

const places: readonly { readonly permalink: Permalink; readonly name: (words: Words) => string }[] = [
  { permalink: sitePlaces.home, name: (words) => words.navigation.home },
  { permalink: sitePlaces.tags, name: (words) => words.navigation.taxonomies.tags },
  { permalink: sitePlaces.categories, name: (words) => words.navigation.taxonomies.categories },
  { permalink: sitePlaces.keywords, name: (words) => words.navigation.taxonomies.keywords },
  { permalink: sitePlaces.questions, name: (words) => words.navigation.questions },
  { permalink: sitePlaces.highlights, name: (words) => words.indexes.highlights.title },
  { permalink: sitePlaces.archive, name: (words) => words.navigation.archive },
  { permalink: sitePlaces.search, name: (words) => words.navigation.search },
];

/**
 * The menu's links, which lead only to pages with content. Categories are in the menu of a blog without keywords, where
 * there is room; otherwise they are at the foot.
 */
export function menuPlaces({ emptyIndexes }: SiteView): readonly Permalink[] {
  const isForCategories = emptyIndexes.includes(sitePlaces.keywords);
  return places
    .map(({ permalink }) => permalink)
    .filter((permalink) => permalink !== sitePlaces.categories || isForCategories)
    .filter((permalink) => !emptyIndexes.includes(permalink));
}

/** The menu on every page; the page itself is marked as current, and so is the part of the menu it belongs to. */
export function navigation(current: Permalink, site: SiteView): HtmlMarkup {
  const words = wordsIn(site.config.language);
  const shown = menuPlaces(site);
  return html`<nav class="menu" aria-label="${words.navigation.main}"><ul>${places
    .filter(({ permalink }) => shown.includes(permalink))
    .map(
      ({ permalink, name }) =>
        html`<li><a href="${hrefOf(permalink, site.config.basePath)}"${currency(permalink, current)}${permalink === sitePlaces.search && html` aria-keyshortcuts="/ Control+K Meta+K"`}>${name(words)}</a></li>`,
    )}</ul></nav>`;
}

function currency(permalink: Permalink, current: Permalink): HtmlMarkup | null {
  if (permalink === current) return html` aria-current="page"`;
  return permalink !== sitePlaces.home && current.startsWith(permalink) ? html` aria-current="true"` : null;
}
