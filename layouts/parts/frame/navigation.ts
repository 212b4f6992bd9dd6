import type { Permalink } from "../../../src/model/address/addresses.ts";
import { hrefOf } from "../../../src/model/address/href.ts";
import { sitePlaces } from "../../../src/model/address/site-places.ts";
import type { SiteView } from "../../../src/model/page/site-view.ts";
import type { Words } from "../../../src/model/words/words.ts";
import { wordsIn } from "../../../src/model/words/words-in.ts";
import { type HtmlMarkup, html } from "../../html.ts";

interface MenuPlace {
  readonly permalink: Permalink;
  readonly name: (words: Words) => string;
}

const places: readonly MenuPlace[] = [
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
export function menuPlaces(site: SiteView): readonly Permalink[] {
  return shownPlaces(site).map(({ permalink }) => permalink);
}

function shownPlaces({ emptyIndexes }: SiteView): readonly MenuPlace[] {
  const isForCategories = emptyIndexes.includes(sitePlaces.keywords);
  const left = isForCategories ? emptyIndexes : [...emptyIndexes, sitePlaces.categories];
  return places.filter(({ permalink }) => !left.includes(permalink));
}

/** The menu on every page; the page itself is marked as current, and so is the part of the menu it belongs to. */
export function navigation(current: Permalink, site: SiteView): HtmlMarkup {
  const words = wordsIn(site.config.language);
  return html`<nav class="menu" aria-label="${words.navigation.main}"><ul>${shownPlaces(site).map(
    ({ permalink, name }) =>
      html`<li><a href="${hrefOf(permalink, site.config.basePath)}"${currency(permalink, current)}${permalink === sitePlaces.search && html` aria-keyshortcuts="/ Control+K Meta+K"`}>${name(words)}</a></li>`,
  )}</ul></nav>`;
}

function currency(permalink: Permalink, current: Permalink): HtmlMarkup | null {
  if (permalink === current) return html` aria-current="page"`;
  return permalink !== sitePlaces.home && current.startsWith(permalink) ? html` aria-current="true"` : null;
}
