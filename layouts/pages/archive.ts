import type { ArchivePage, CountedMonth, YearInArchive } from "../../src/model/page/archive-page.ts";
import type { SiteView } from "../../src/model/page/site-view.ts";
import { wordsIn } from "../../src/model/words/words-in.ts";
import { listingPage } from "../documents/listing-page.ts";
import { type HtmlMarkup, html } from "../html.ts";
import { yearCalendar } from "../parts/charts/year-calendar.ts";
import { noteLines } from "../parts/notes-listed/note-lines.ts";
import { pageLink } from "../parts/page-link.ts";
import { wordTally } from "../parts/ways/word-tally.ts";

/** All years of study, each a row of days, its months and, while they are few, its notes. */
export function archivePage({ years, noteCount, permalink, words }: ArchivePage, site: SiteView): string {
  const { navigation, counts, lists } = wordsIn(site.config.language);
  return listingPage(
    {
      permalink,
      heading: navigation.archive,
      below: years.length === 0 ? lists.empty : counts.notes(noteCount),
      content: years.map((year) => yearWithMonths(year, site)),
      margin: [wordTally(words, { countInWords: counts.copies }, { permalink, site })],
    },
    site,
  );
}

function yearWithMonths(
  { year, permalink, months, noteCount, calendar, titles }: YearInArchive,
  site: SiteView,
): HtmlMarkup {
  const { dates, counts } = wordsIn(site.config.language);
  return html`<section class="archive-year" aria-labelledby="year-${year}">
<h2 id="year-${year}">${pageLink(permalink, dates.year(year), site)} <small>${counts.notes(noteCount)}</small></h2>
${yearCalendar(year, calendar, site)}
${monthsUnderSquares(months, site)}
${titles.length > 0 && noteLines(titles, site)}
</section>`;
}

/** All twelve months, each below its squares; the empty ones only show their position, hidden from screen readers. */
function monthsUnderSquares(months: readonly CountedMonth[], site: SiteView): HtmlMarkup {
  const { dates, counts } = wordsIn(site.config.language);
  const item = (_: unknown, index: number): HtmlMarkup => {
    const name = dates.shortMonth(index + 1);
    const written = months.find(({ month }) => month === index + 1);
    if (written === undefined) return html`<li aria-hidden="true">${name}</li>`;
    const words = html`${name} <span class="count">${counts.copies(written.noteCount)}</span>`;
    return html`<li>${pageLink(written.permalink, words, site)}</li>`;
  };
  return html`<ul class="months">${Array.from({ length: 12 }, item)}</ul>`;
}
