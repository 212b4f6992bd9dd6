import type { StudyDate } from "./date/study-date.ts";

/** Consecutive days of study. */
export interface Streak {
  readonly first: StudyDate;
  readonly last: StudyDate;
  readonly days: number;
}

/** The number of notes in seven days from a Sunday. */
export interface WeekCount {
  readonly first: StudyDate;
  readonly notes: number;
}

/** The site's statistics, counted from its newest note. */
export interface Statistics {
  readonly notes: number;
  readonly days: number;
  readonly words: number;
  readonly highlights: number;
  /** The last year without gaps, oldest first. */
  readonly weeks: readonly WeekCount[];
  /** The one that includes the newest note. */
  readonly currentStreak: Streak;
  /** The earliest of the longest. */
  readonly longestStreak: Streak;
}
