import { countBy } from "../../model/count-by.ts";
import { findStreaks } from "../../model/date/streaks.ts";
import type { StudyCalendar, StudyDay } from "../../model/date/study-calendar.ts";
import { dayAfter, type StudyDate, weekdayOf } from "../../model/date/study-date.ts";

const weeksShown = 24;

/** The weeks of study up to the newest of `dates` (newest first); null if there are none. */
export function studyCalendar(dates: readonly StudyDate[]): StudyCalendar | null {
  const newest = dates[0];
  if (newest === undefined) return null;
  const notesOn = countBy(dates, (date) => date);
  const weeks = weeksUpTo(newest, (date) => ({ date, notes: notesOn.get(date) ?? 0 }));
  return {
    weeks,
    studied: weeks.flat().filter(({ notes }) => notes > 0).length,
    streak: findStreaks(dates)[0]?.days ?? 0,
  };
}

function weeksUpTo(newest: StudyDate, day: (date: StudyDate) => StudyDay): StudyDay[][] {
  const daysInLastWeek = weekdayOf(newest) + 1;
  const first = dayAfter(newest, 1 - daysInLastWeek - (weeksShown - 1) * 7);
  return Array.from({ length: weeksShown }, (_week, week) =>
    Array.from({ length: week === weeksShown - 1 ? daysInLastWeek : 7 }, (_day, weekday) =>
      day(dayAfter(first, week * 7 + weekday)),
    ),
  );
}
