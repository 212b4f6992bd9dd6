import { dayAfter, daysBetween, type StudyDate, studyDate, weekdayOf, yearOf } from "./study-date.ts";

/** An ISO 8601 week: it starts on Monday and belongs to the year of its Thursday. */
export interface IsoWeek {
  readonly year: number;
  /** 1 to 53. */
  readonly week: number;
}

/** The ISO week of a day, so that days around New Year are counted together. */
export function isoWeekOf(date: StudyDate): IsoWeek {
  const thursday = dayAfter(date, 4 - isoWeekdayOf(date));
  return { year: yearOf(thursday), week: Math.floor((dayOfYear(thursday) - 1) / 7) + 1 };
}

/** 1 for Monday to 7 for Sunday. */
export function isoWeekdayOf(date: StudyDate): number {
  return weekdayOf(date) || 7;
}

/** 1 to 366. */
export function dayOfYear(date: StudyDate): number {
  return daysBetween(studyDate(yearOf(date), 1, 1) ?? date, date) + 1;
}
