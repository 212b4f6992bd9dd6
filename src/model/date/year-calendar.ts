import type { StudyDay } from "./study-calendar.ts";

/** Every day of a year, the first of January first. */
export interface YearCalendar {
  /** The weekday of the first of January, 0 for Sunday. */
  readonly firstWeekday: number;
  readonly days: readonly StudyDay[];
}
