import type { PublisherHead, SourcesPage } from "../../src/model/page/index-page.ts";
import type { SiteView } from "../../src/model/page/site-view.ts";
import { wordsIn } from "../../src/model/words/words-in.ts";
import { listingPage } from "../documents/listing-page.ts";
import { type HtmlMarkup, html } from "../html.ts";
import { dateTime } from "../parts/date-time.ts";
import { pageLink } from "../parts/page-link.ts";
import { publisherName } from "../parts/publisher-name.ts";
import { wordTally } from "../parts/ways/word-tally.ts";

/** The newspapers that the notes are about, those with the most notes first. */
export function sourcesPage(
  { publishers, withoutPublisher, permalink, words: tally }: SourcesPage,
  site: SiteView,
): string {
  const { indexes, counts } = wordsIn(site.config.language);
  const words = indexes.sources;
  return listingPage(
    {
      permalink,
      heading: words.title,
      below: publishers.length === 0 ? words.none : words.publishers(publishers.length),
      content: html`${publishers.length === 0 ? null : table(publishers, site)}
${publishers.length > 0 && withoutPublisher > 0 && html`<p class="nothing">${words.withoutPublisher(withoutPublisher)}</p>`}`,
      margin: [wordTally(tally, { countInWords: counts.copies }, { permalink, site })],
    },
    site,
  );
}

function table(publishers: readonly PublisherHead[], site: SiteView): HtmlMarkup {
  const { sources: words, chart } = wordsIn(site.config.language).indexes;
  return html`<table class="figures">
<thead><tr><th scope="col">${words.publisher}</th><th scope="col">${chart.notes}</th><th scope="col">${words.articles}</th><th scope="col">${words.newest}</th></tr></thead>
<tbody>${publishers.map((publisher) => row(publisher, site))}</tbody>
</table>`;
}

function row(publisher: PublisherHead, site: SiteView): HtmlMarkup {
  const { newest } = publisher;
  return html`<tr><th scope="row">${pageLink(publisher.permalink, publisherName(publisher, site), site)}</th><td>${publisher.noteCount}</td><td>${publisher.articles}</td><td>${
    newest === null ? null : dateTime(newest, wordsIn(site.config.language).dates.numeric(newest))
  }</td></tr>`;
}
