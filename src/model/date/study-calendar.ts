import type { StudyDate } from "./study-date.ts";

/** How many notes were written on a day. */
export interface StudyDay {
  readonly date: StudyDate;
  readonly notes: number;
}

/** The last weeks of study, counted from the newest note, never from today: the same notes give the same calendar. */
export interface StudyCalendar {
  /** Oldest first; each week is seven days from Sunday, the last may be short. */
  readonly weeks: readonly (readonly StudyDay[])[];
  /** Days with a note among them. */
  readonly studied: number;
  /** Days without a gap up to the newest note. */
  readonly streak: number;
}
