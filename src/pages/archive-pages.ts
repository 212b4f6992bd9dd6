import { sitePlaces } from "../model/address/site-places.ts";
import type { ArchiveMonth, ArchiveYear, Library, PublishedNote } from "../model/library.ts";
import type { CountedMonth, CountedYear } from "../model/page/archive-page.ts";
import type { Page } from "../model/page/page.ts";
import { pageAt } from "./addresses/page-address.ts";
import { yearCalendar } from "./charts/year-calendar.ts";
import { lastChange } from "./lists/last-change.ts";
import { type ListAids, listedNotes } from "./lists/listed-notes.ts";
import { tallyWords } from "./lists/tally-words.ts";

/** More titles than this are too many for one page; a longer study's notes are listed on the pages of their years. */
const mostTitles = 300;

/** All years, each year, and each month with notes. */
export function archivePages(library: Library, aids: ListAids): readonly Page[] {
  const { archive, notes } = library;
  const years = archive.map((year) => ({ year, calendar: yearCalendar(year) }));
  const allYears = archive.map(countedYear);
  const withTitles = notes.length <= mostTitles;
  return [
    {
      kind: "archive",
      ...pageAt(sitePlaces.archive),
      noteCount: notes.length,
      years: years.map(({ year, calendar }) => ({
        ...countedYear(year),
        months: year.months.map(countedMonth),
        calendar,
        titles: withTitles ? notesOf(year) : [],
      })),
      changed: lastChange(notes),
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
          monthsOfYear: year.months.map(countedMonth),
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

function countedMonth({ month, permalink, notes }: ArchiveMonth): CountedMonth {
  return { month, permalink, noteCount: notes.length };
}

function countedYear(year: ArchiveYear): CountedYear {
  return { year: year.year, permalink: year.permalink, noteCount: notesOf(year).length };
}
