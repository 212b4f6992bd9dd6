import { countBy } from "../../model/count-by.ts";
import { monthOf, type StudyDate, yearOf } from "../../model/date/study-date.ts";
import type { PublishedNote } from "../../model/library.ts";
import type { Timeline, YearMonth } from "../../model/page/term-details.ts";

const fewestMonths = 12;

/** The number of `notes` (newest first) in each month up to that of `until`; null if all are of one month. */
export function timelineOf(notes: readonly PublishedNote[], until: StudyDate): Timeline | null {
  const found = [...countBy(notes, ({ note }) => monthNumber(note.date.value))].reverse();
  const [oldest] = found;
  if (oldest === undefined || found.length < 2) return null;
  const last = monthNumber(until);
  const first = Math.min(oldest[0], last - fewestMonths + 1);
  return {
    first: yearMonth(first),
    last: yearMonth(last),
    length: last - first + 1,
    months: found.map(([month, ofMonth]) => ({ ...yearMonth(month), notes: ofMonth, position: month - first })),
  };
}

function monthNumber(date: StudyDate): number {
  return yearOf(date) * 12 + monthOf(date) - 1;
}

function yearMonth(number: number): YearMonth {
  return { year: Math.floor(number / 12), month: (number % 12) + 1 };
}
