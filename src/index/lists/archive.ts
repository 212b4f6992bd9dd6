import { archiveMonthPlace, archiveYearPlace } from "../../model/address/site-places.ts";
import { monthOf, yearOf } from "../../model/date/study-date.ts";
import { groupBy } from "../../model/group-by.ts";
import type { ArchiveMonth, ArchiveYear, PublishedNote } from "../../model/library.ts";

/** The notes, newest first, by year and month. */
export function buildArchive(notes: readonly PublishedNote[]): readonly ArchiveYear[] {
  const byYear = groupBy(notes, ({ note }) => yearOf(note.date.value));
  return Array.from(byYear, ([year, ofYear]) => ({
    year,
    permalink: archiveYearPlace(year),
    months: monthsOf(year, ofYear),
  }));
}

function monthsOf(year: number, notes: readonly PublishedNote[]): readonly ArchiveMonth[] {
  const byMonth = groupBy(notes, ({ note }) => monthOf(note.date.value));
  return Array.from(byMonth, ([month, ofMonth]) => ({
    year,
    month,
    permalink: archiveMonthPlace(year, month),
    notes: ofMonth,
  }));
}
