import { archiveYearPlace, sitePlaces } from "../../src/model/address/site-places.ts";
import type { ArchiveMonthPage } from "../../src/model/page/archive-page.ts";
import type { SiteView } from "../../src/model/page/site-view.ts";
import { wordsIn } from "../../src/model/words/words-in.ts";
import { listingPage } from "../documents/listing-page.ts";
import { noteList } from "../parts/notes-listed/note-list.ts";
import { monthList } from "../parts/ways/archive-ways.ts";
import { wordTally } from "../parts/ways/word-tally.ts";

/** A month of study. */
export function archiveMonthPage(
  { month, notes, permalink, monthsOfYear, words }: ArchiveMonthPage,
  site: SiteView,
): string {
  const { navigation, dates, counts } = wordsIn(site.config.language);
  const heading = dates.yearAndMonth(month.year, month.month);
  const above = [
    { name: navigation.archive, permalink: sitePlaces.archive },
    { name: dates.year(month.year), permalink: archiveYearPlace(month.year) },
  ];
  return listingPage(
    {
      permalink,
      heading,
      above,
      crumbs: [...above, { name: heading, permalink }],
      below: counts.notes(month.notes.length),
      content: noteList(notes, 2, site),
      margin: [
        monthList(monthsOfYear, permalink, site),
        wordTally(words, { countInWords: counts.copies }, { permalink, site }),
      ],
    },
    site,
  );
}
