import { sitePlaces } from "../../src/model/address/site-places.ts";
import type { ArchiveYearPage } from "../../src/model/page/archive-page.ts";
import type { SiteView } from "../../src/model/page/site-view.ts";
import { wordsIn } from "../../src/model/words/words-in.ts";
import { listingPage } from "../documents/listing-page.ts";
import { html } from "../html.ts";
import { yearCalendar } from "../parts/charts/year-calendar.ts";
import { noteLines } from "../parts/notes-listed/note-lines.ts";
import { pageLink } from "../parts/page-link.ts";
import { yearList } from "../parts/ways/archive-ways.ts";
import { wordTally } from "../parts/ways/word-tally.ts";

/** A year of study, month by month. */
export function archiveYearPage(page: ArchiveYearPage, site: SiteView): string {
  const { permalink } = page;
  const { year, months } = page.year;
  const { navigation, dates, counts } = wordsIn(site.config.language);
  const heading = dates.year(year);
  const above = [{ name: navigation.archive, permalink: sitePlaces.archive }];
  return listingPage(
    {
      permalink,
      heading,
      above,
      crumbs: [...above, { name: heading, permalink }],
      below: counts.notes(months.reduce((sum, month) => sum + month.notes.length, 0)),
      content: html`${yearCalendar(year, page.calendar, site)}
${months.map(
  (month) => html`<section class="archive-month" aria-labelledby="month-${month.month}">
<h2 id="month-${month.month}">${pageLink(month.permalink, dates.month(month.month), site)} <small>${counts.notes(month.notes.length)}</small></h2>
${noteLines(month.notes, site)}
</section>`,
)}`,
      margin: [
        yearList(page.allYears, permalink, site),
        wordTally(page.words, { countInWords: counts.copies }, { permalink, site }),
      ],
    },
    site,
  );
}
