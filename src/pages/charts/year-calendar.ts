import { countBy } from "../../model/count-by.ts";
import { dayAfter, studyDate, weekdayOf, yearOf } from "../../model/date/study-date.ts";
import type { YearCalendar } from "../../model/date/year-calendar.ts";
import type { ArchiveYear } from "../../model/library.ts";

/** Every day of a year with its notes. */
export function yearCalendar({ year, months }: ArchiveYear): YearCalendar {
  const first = studyDate(year, 1, 1);
  if (first === null) return { firstWeekday: 0, days: [] };
  const notesOn = countBy(
    months.flatMap(({ notes }) => notes),
    ({ note }) => note.date.value,
  );
  const days = Array.from({ length: 366 }, (_, index) => dayAfter(first, index))
    .filter((date) => yearOf(date) === year)
    .map((date) => ({ date, notes: notesOn.get(date) ?? 0 }));
  return { firstWeekday: weekdayOf(first), days };
}
