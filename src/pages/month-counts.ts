import type { PublishedNote } from "../model/library.ts";
import { monthOf, type StudyDate, yearOf } from "../model/study-date.ts";
import type { MonthCount } from "../model/term-details.ts";

const fewestMonths = 12;

/** How many of `notes`, newest first, each month has: from their first to the month of `until`, at least a year of months. */
export function monthCounts(notes: readonly PublishedNote[], until: StudyDate): readonly MonthCount[] {
  const last = monthNumber(until);
  const oldest = notes.at(-1)?.note.date.value ?? until;
  const first = Math.min(monthNumber(oldest), last - fewestMonths + 1);
  const counts = new Map<number, number>();
  for (const { note } of notes) {
    const month = monthNumber(note.date.value);
    counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const number = first + index;
    return { year: Math.floor(number / 12), month: (number % 12) + 1, notes: counts.get(number) ?? 0 };
  });
}

function monthNumber(date: StudyDate): number {
  return yearOf(date) * 12 + monthOf(date) - 1;
}
