import { sitePlaces } from "../../src/model/address/site-places.ts";
import type { PublishedNote } from "../../src/model/library.ts";
import type { PublisherPage } from "../../src/model/page/index-page.ts";
import type { SiteView } from "../../src/model/page/site-view.ts";
import { wordsIn } from "../../src/model/words/words-in.ts";
import { listingPage } from "../documents/listing-page.ts";
import { type HtmlMarkup, html } from "../html.ts";
import { dayOf } from "../parts/date-time.ts";
import { sourceLine } from "../parts/note-page/source-line.ts";
import { noteLink } from "../parts/page-link.ts";
import { publisherName } from "../parts/publisher-name.ts";
import { pagination } from "../parts/ways/pagination.ts";
import { wordTally } from "../parts/ways/word-tally.ts";

/** The notes about one newspaper's articles, each with its article. */
export function publisherPage(
  { publisher, notes, position, permalink, words: tally }: PublisherPage,
  site: SiteView,
): string {
  const { indexes, counts: countWords } = wordsIn(site.config.language);
  const words = indexes.sources;
  const name = publisherName(publisher, site);
  const counts = words.notesAndArticles(publisher.noteCount, publisher.articles);
  return listingPage(
    {
      permalink,
      position,
      title: `${name} · ${words.title}`,
      description: `${site.config.title} · ${name} · ${counts}`,
      heading: name,
      above: [{ name: words.title, permalink: sitePlaces.sources }],
      below: publisher.naverId === null ? counts : `${counts} · ${words.naver(publisher.naverId)}`,
      content: html`<ol class="note-list">${notes.map((note) => html`<li>${noteWithArticle(note, site)}</li>`)}</ol>
${pagination(position, site)}`,
      margin: [wordTally(tally, { countInWords: countWords.copies }, { permalink, site })],
    },
    site,
  );
}

function noteWithArticle(published: PublishedNote, site: SiteView): HtmlMarkup {
  return html`<article class="card">
<p class="kicker">${dayOf(published.note, site)}</p>
<h2 class="card-title">${noteLink(published, site)}</h2>
${sourceLine(published.note, site)}
</article>`;
}
