import type { Streak } from "../statistics.ts";
import { dayAfter, type StudyDate } from "./study-date.ts";

/** Runs of consecutive days. `dates` are newest first and may repeat; the result is newest first too. */
export function findStreaks(dates: readonly StudyDate[]): readonly Streak[] {
  const streaks: Streak[] = [];
  for (const date of dates) {
    const newer = streaks.at(-1);
    if (newer?.first === date) continue;
    if (newer !== undefined && dayAfter(date, 1) === newer.first) {
      streaks[streaks.length - 1] = { ...newer, first: date, days: newer.days + 1 };
    } else streaks.push({ first: date, last: date, days: 1 });
  }
  return streaks;
}
