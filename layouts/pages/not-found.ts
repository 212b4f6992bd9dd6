import { hrefOf } from "../../src/model/address/href.ts";
import { sitePlaces } from "../../src/model/address/site-places.ts";
import type { NotFoundPage } from "../../src/model/page/page.ts";
import type { SiteView } from "../../src/model/page/site-view.ts";
import { wordsIn } from "../../src/model/words/words-in.ts";
import { listingPage } from "../documents/listing-page.ts";
import { html } from "../html.ts";
import { searchLine } from "../parts/frame/search-line.ts";
import { noteList } from "../parts/notes-listed/note-list.ts";
import { pageLink } from "../parts/page-link.ts";
import { titledSection } from "../parts/titled-section.ts";

/** The 404 page, with ways to go on; its script adds the notes that were probably meant. */
export function notFoundPage({ permalink, noteNames, newest }: NotFoundPage, site: SiteView): string {
  const { config, assets } = site;
  const { basePath, language } = config;
  const { notFound } = wordsIn(language);
  return listingPage(
    {
      heading: notFound.title,
      below: notFound.sorry,
      description: notFound.sorry,
      permalink,
      unlisted: true,
      stylesheets: [assets.searchStylesheet],
      script: assets.notFoundScript,
      content: html`<section class="nearest-notes" data-notes="${hrefOf(noteNames, basePath)}" hidden>
<h2>${notFound.nearest}</h2>
<ul class="note-lines"></ul>
</section>
<form class="lost-search" role="search" action="${hrefOf(sitePlaces.search, basePath)}">
${searchLine(null, site)}
</form>
<ul class="ways-on">
<li>${pageLink(sitePlaces.home, notFound.toHome, site)}</li>
<li>${pageLink(sitePlaces.archive, notFound.toArchive, site)}</li>
</ul>`,
      margin: [newest.length === 0 ? null : titledSection("Newest", notFound.newest, noteList(newest, 3, site))],
    },
    site,
  );
}
