import { countBy } from "../../model/count-by.ts";
import { dayAfter, daysBetween, type StudyDate, weekdayOf } from "../../model/date/study-date.ts";
import type { WeekCount } from "../../model/statistics.ts";

const weeksShown = 53;

/** The year up to the newest of `dates` (newest first), in weeks from Sunday. */
export function notesAWeek(dates: readonly StudyDate[]): readonly WeekCount[] {
  const [newest] = dates;
  if (newest === undefined) return [];
  const first = dayAfter(newest, -weekdayOf(newest) - (weeksShown - 1) * 7);
  const counts = countBy(
    dates.filter((date) => date >= first),
    (date) => Math.floor(daysBetween(first, date) / 7),
  );
  return Array.from({ length: weeksShown }, (_, week) => ({
    first: dayAfter(first, week * 7),
    notes: counts.get(week) ?? 0,
  }));
}
