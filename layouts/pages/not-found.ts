import { hrefOf } from "../../src/model/address/href.ts";
import { sitePlaces } from "../../src/model/address/site-places.ts";
import type { NotFoundPage } from "../../src/model/page/page.ts";
import type { SiteView } from "../../src/model/page/site-view.ts";
import { wordsIn } from "../../src/model/words/words-in.ts";
import { htmlDocument } from "../documents/document.ts";
import { type HtmlMarkup, html } from "../html.ts";
import { mainOf } from "../parts/frame/main-of.ts";
import { innerMasthead } from "../parts/frame/masthead.ts";
import { pageHead } from "../parts/frame/page-head.ts";
import { searchLine } from "../parts/frame/search-line.ts";
import { noteList } from "../parts/notes-listed/note-list.ts";

/** The 404 page, with ways to go on; its script adds the notes that were probably meant. */
export function notFoundPage({ permalink, noteNames, newest }: NotFoundPage, site: SiteView): string {
  const { config, assets } = site;
  const { basePath, language } = config;
  const { notFound } = wordsIn(language);
  return htmlDocument(
    {
      title: notFound.title,
      description: notFound.sorry,
      permalink,
      unlisted: true,
      stylesheets: [assets.listsStylesheet, assets.searchStylesheet],
      script: assets.notFoundScript,
      masthead: innerMasthead(permalink, site),
      main: mainOf(
        html`${pageHead({ above: null, title: notFound.title, below: notFound.sorry })}
<section class="nearest-notes" data-notes="${hrefOf(noteNames, basePath)}" hidden>
<h2>${notFound.nearest}</h2>
<ul class="note-lines"></ul>
</section>
<form class="lost-search" role="search" action="${hrefOf(sitePlaces.search, basePath)}">
${searchLine(null, site)}
</form>
<ul class="ways-on">
<li><a href="${hrefOf(sitePlaces.home, basePath)}">${notFound.toHome}</a></li>
<li><a href="${hrefOf(sitePlaces.archive, basePath)}">${notFound.toArchive}</a></li>
</ul>`,
        newest.length === 0 ? [] : [newestNotes(newest, site)],
      ),
    },
    site,
  );
}

function newestNotes(newest: NotFoundPage["newest"], site: SiteView): HtmlMarkup {
  return html`<section aria-labelledby="Newest">
<h2 id="Newest">${wordsIn(site.config.language).notFound.newest}</h2>
${noteList(newest, 3, site)}
</section>`;
}
