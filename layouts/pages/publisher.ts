import { hrefOf } from "../../src/model/address/href.ts";
import { sitePlaces } from "../../src/model/address/site-places.ts";
import type { PublishedNote } from "../../src/model/library.ts";
import type { PublisherPage } from "../../src/model/page/index-page.ts";
import type { SiteView } from "../../src/model/page/site-view.ts";
import { wordsIn } from "../../src/model/words/words-in.ts";
import { htmlDocument } from "../document.ts";
import { type HtmlMarkup, html } from "../html.ts";
import { breadcrumbs } from "../parts/breadcrumbs.ts";
import { dateTime } from "../parts/date-time.ts";
import { innerMasthead } from "../parts/masthead.ts";
import { pageHead } from "../parts/page-head.ts";
import { pagination } from "../parts/pagination.ts";
import { publisherName } from "../parts/publisher-name.ts";
import { sourceLine } from "../parts/source-line.ts";
import { wholeForms } from "../whole-forms.ts";

/** The notes about one newspaper's articles, each with its article. */
export function publisherPage({ publisher, notes, position, permalink }: PublisherPage, site: SiteView): string {
  const { indexes, navigation } = wordsIn(site.config.language);
  const { sources: words } = indexes;
  const title = publisherName(publisher, site);
  const number = position.number === 1 ? "" : ` (${navigation.pageOf(position.number, position.count)})`;
  const counts = words.notesAndArticles(publisher.noteCount, publisher.articles);
  return htmlDocument(
    {
      title: `${title} · ${words.title}${number}`,
      description: `${site.config.title} · ${title} · ${counts}`,
      permalink,
      masthead: innerMasthead(permalink, site),
      main: html`<main id="Content" class="listing">
${pageHead({
  above: breadcrumbs([{ name: words.title, permalink: sitePlaces.sources }], site),
  title,
  below: publisher.naverId === null ? counts : `${counts} · ${words.naver(publisher.naverId)}`,
})}
<ol class="note-list">${notes.map((note) => html`<li>${noteWithArticle(note, site)}</li>`)}</ol>
${pagination(position, site)}
</main>`,
    },
    site,
  );
}

function noteWithArticle({ note, permalink }: PublishedNote, site: SiteView): HtmlMarkup {
  const date = note.date.value;
  return html`<article class="card">
<p class="kicker">${dateTime(date, wordsIn(site.config.language).dates.short(date))}</p>
<h2 class="card-title"><a href="${hrefOf(permalink, site.config.basePath)}">${wholeForms(note.title.value)}</a></h2>
${sourceLine(note, site)}
</article>`;
}
