import type { StudyDate } from "./study-date.ts";

/** How many notes were written on a day. */
export interface StudyDay {
  readonly date: StudyDate;
  readonly notes: number;
}

/** The last weeks of study, counted from the newest note, not today: the same notes give the same calendar. */
export interface StudyCalendar {
  /** Oldest first; each week has seven days from Sunday, though the last may be shorter. */
  readonly weeks: readonly (readonly StudyDay[])[];
  /** The number of days with a note. */
  readonly studied: number;
  /** Consecutive days up to the newest note. */
  readonly streak: number;
}
