import type { Permalink } from "../../src/model/address/addresses.ts";
import { hrefOf } from "../../src/model/address/href.ts";
import { permalinkOf } from "../../src/model/address/permalink.ts";
import type { SiteView } from "../../src/model/page/site-view.ts";
import type { Words } from "../../src/model/words/words.ts";
import { wordsIn } from "../../src/model/words/words-in.ts";
import { type HtmlMarkup, html } from "../html.ts";

export const homePermalink = permalinkOf("/");
export const keywordsPermalink = permalinkOf("/keywords/");
export const questionsPermalink = permalinkOf("/questions/");
/** Where all answered questions are, when there are too many to stand below the open ones. */
export const answeredPermalink = permalinkOf("/questions/answered/");
export const highlightsPermalink = permalinkOf("/highlights/");
export const sourcesPermalink = permalinkOf("/sources/");
export const statisticsPermalink = permalinkOf("/statistics/");
export const categoriesPermalink = permalinkOf("/categories/");
export const archivePermalink = permalinkOf("/archive/");
/** Where the `/` key leads; the script of every page finds the link by its shortcut. */
export const searchPermalink = permalinkOf("/search/");
export const feedPermalink = permalinkOf("/feed.xml");
export const jsonFeedPermalink = permalinkOf("/feed.json");
export const notesJsonPermalink = permalinkOf("/notes.json");
export const manifestPermalink = permalinkOf("/manifest.webmanifest");
export const sitemapPermalink = permalinkOf("/sitemap.xml");

const places: readonly { readonly permalink: Permalink; readonly name: (words: Words) => string }[] = [
  { permalink: homePermalink, name: (words) => words.navigation.home },
  { permalink: permalinkOf("/tags/"), name: (words) => words.navigation.taxonomies.tags },
  { permalink: keywordsPermalink, name: (words) => words.navigation.taxonomies.keywords },
  { permalink: questionsPermalink, name: (words) => words.navigation.questions },
  { permalink: highlightsPermalink, name: (words) => words.indexes.highlights.title },
  { permalink: archivePermalink, name: (words) => words.navigation.archive },
  { permalink: searchPermalink, name: (words) => words.navigation.search },
];

/** The menu every page carries; the page itself is marked as the current one, the menu's part it lies in as the current part. */
export function navigation(current: Permalink, site: SiteView): HtmlMarkup {
  const words = wordsIn(site.config.language);
  return html`<nav class="menu" aria-label="${words.navigation.main}"><ul>${places.map(
    ({ permalink, name }) =>
      html`<li><a href="${hrefOf(permalink, site.config.basePath)}"${currency(permalink, current)}${permalink === searchPermalink && html` aria-keyshortcuts="/"`}>${name(words)}</a></li>`,
  )}</ul></nav>`;
}

function currency(permalink: Permalink, current: Permalink): HtmlMarkup | null {
  if (permalink === current) return html` aria-current="page"`;
  return permalink !== homePermalink && current.startsWith(permalink) ? html` aria-current="true"` : null;
}
