import { hrefOf } from "../../src/model/address/href.ts";
import { sitePlaces } from "../../src/model/address/site-places.ts";
import type { PublishedNote } from "../../src/model/library.ts";
import type { PublisherPage } from "../../src/model/page/index-page.ts";
import type { SiteView } from "../../src/model/page/site-view.ts";
import { wordsIn } from "../../src/model/words/words-in.ts";
import { listingPage } from "../documents/listing-page.ts";
import { type HtmlMarkup, html } from "../html.ts";
import { inLanguage } from "../notes/note-language.ts";
import { dateTime } from "../parts/date-time.ts";
import { sourceLine } from "../parts/note-page/source-line.ts";
import { publisherName } from "../parts/publisher-name.ts";
import { pagination } from "../parts/ways/pagination.ts";
import { wordTally } from "../parts/ways/word-tally.ts";
import { wholeForms } from "../text/whole-forms.ts";

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
      about: `${name} · ${counts}`,
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

function noteWithArticle({ note, permalink }: PublishedNote, site: SiteView): HtmlMarkup {
  const date = note.date.value;
  return html`<article class="card">
<p class="kicker">${dateTime(date, wordsIn(site.config.language).dates.short(date))}</p>
<h2 class="card-title"><a href="${hrefOf(permalink, site.config.basePath)}"${inLanguage(note)}>${wholeForms(note.title.value)}</a></h2>
${sourceLine(note, site)}
</article>`;
}
