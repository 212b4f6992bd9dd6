import { sitePlaces } from "../model/address/site-places.ts";
import type { ArchiveYear, Library, PublishedNote } from "../model/library.ts";
import type { CountedYear } from "../model/page/index-page.ts";
import type { Page } from "../model/page/page.ts";
import { type ListAids, listedNotes } from "./listed-notes.ts";
import { pageAt } from "./page-address.ts";
import { tallyWords } from "./tally-words.ts";
import { yearCalendar } from "./year-calendar.ts";

/** All years, each year, and each month with notes. */
export function archivePages(library: Library, aids: ListAids): readonly Page[] {
  const { archive, notes } = library;
  const years = archive.map((year) => ({ year, calendar: yearCalendar(year) }));
  const allYears = archive.map(countedYear);
  return [
    {
      kind: "archive",
      ...pageAt(sitePlaces.archive),
      noteCount: notes.length,
      years,
      words: tallyWords(notes, library),
    },
    ...years.map(
      (one): Page => ({
        kind: "archive-year",
        ...pageAt(one.year.permalink),
        ...one,
        allYears,
        words: tallyWords(notesOf(one.year), library),
      }),
    ),
    ...archive.flatMap((year) =>
      year.months.map(
        (month): Page => ({
          kind: "archive-month",
          ...pageAt(month.permalink),
          month,
          monthsOfYear: year.months.map((one) => ({
            month: one.month,
            permalink: one.permalink,
            noteCount: one.notes.length,
          })),
          notes: listedNotes(month.notes, { library, ...aids }),
          words: tallyWords(month.notes, library),
        }),
      ),
    ),
  ];
}

function notesOf({ months }: ArchiveYear): readonly PublishedNote[] {
  return months.flatMap((month) => month.notes);
}

function countedYear(year: ArchiveYear): CountedYear {
  return { year: year.year, permalink: year.permalink, noteCount: notesOf(year).length };
}
