import { hrefOf } from "../../src/model/address/href.ts";
import type { ArchiveYear } from "../../src/model/library.ts";
import type { ArchivePage, YearOfStudy } from "../../src/model/page/index-page.ts";
import type { SiteView } from "../../src/model/page/site-view.ts";
import { wordsIn } from "../../src/model/words/words-in.ts";
import { listingPage } from "../documents/listing-page.ts";
import { type HtmlMarkup, html } from "../html.ts";
import { noteLines } from "../parts/note-lines.ts";
import { wordTally } from "../parts/word-tally.ts";
import { yearCalendar } from "../parts/year-calendar.ts";

/** More titles than this are too many for one page; a longer study's notes are listed on the pages of their years. */
const mostTitles = 300;

/** All years of study, each a row of days, its months and, while they are few, its notes. */
export function archivePage({ years, noteCount, permalink, words }: ArchivePage, site: SiteView): string {
  const { navigation, counts, lists } = wordsIn(site.config.language);
  return listingPage(
    {
      permalink,
      heading: navigation.archive,
      below: years.length === 0 ? lists.empty : counts.notes(noteCount),
      content: years.map((year) => yearWithMonths(year, noteCount <= mostTitles, site)),
      margin: [wordTally(words, { countInWords: counts.copies }, { permalink, site })],
    },
    site,
  );
}

function yearWithMonths(ofStudy: YearOfStudy, withTitles: boolean, site: SiteView): HtmlMarkup {
  const { year, permalink, months } = ofStudy.year;
  const { basePath, language } = site.config;
  const { dates, counts } = wordsIn(language);
  const notes = months.reduce((sum, month) => sum + month.notes.length, 0);
  return html`<section class="archive-year" aria-labelledby="year-${year}">
<h2 id="year-${year}"><a href="${hrefOf(permalink, basePath)}">${dates.year(year)}</a> <small>${counts.notes(notes)}</small></h2>
${yearCalendar(ofStudy, site)}
${monthsUnderSquares(months, site)}
${
  withTitles &&
  noteLines(
    months.flatMap((month) => month.notes),
    site,
  )
}
</section>`;
}

/** All twelve months, each below its squares; the empty ones only show their position, hidden from screen readers. */
function monthsUnderSquares(months: ArchiveYear["months"], { config: { basePath, language } }: SiteView): HtmlMarkup {
  const { dates, counts } = wordsIn(language);
  const item = (_: unknown, index: number): HtmlMarkup => {
    const name = dates.shortMonth(index + 1);
    const written = months.find(({ month }) => month === index + 1);
    return written === undefined
      ? html`<li aria-hidden="true">${name}</li>`
      : html`<li><a href="${hrefOf(written.permalink, basePath)}">${name} <span class="count">${counts.copies(written.notes.length)}</span></a></li>`;
  };
  return html`<ul class="months">${Array.from({ length: 12 }, item)}</ul>`;
}
