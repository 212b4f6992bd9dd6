import type { StudyDate } from "./date/study-date.ts";

/** Days of study without a gap. */
export interface Streak {
  readonly first: StudyDate;
  readonly last: StudyDate;
  readonly days: number;
}

/** How much was written in the seven days from a Sunday. */
export interface WeekCount {
  readonly first: StudyDate;
  readonly notes: number;
}

/** The site in numbers, counted from its newest note. */
export interface Statistics {
  readonly notes: number;
  readonly days: number;
  readonly words: number;
  readonly highlights: number;
  /** The last year, without a gap, oldest first. */
  readonly weeks: readonly WeekCount[];
  /** The one the newest note belongs to. */
  readonly currentStreak: Streak;
  /** The earliest of those that are longest. */
  readonly longestStreak: Streak;
}
