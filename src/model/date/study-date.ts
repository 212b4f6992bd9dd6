import dayjs from "dayjs";
import utc from "dayjs/plugin/utc.js";
import type { Brand } from "../brand.ts";

dayjs.extend(utc);

/** A calendar day, `YYYY-MM-DD`: not an instant, so no time zone can shift it. Sorts as text. */
export type StudyDate = Brand<string, "StudyDate">;

/** A calendar day; null if there is no such day (2021-02-30). `month` and `day` count from 1. */
export function studyDate(year: number, month: number, day: number): StudyDate | null {
  const isDay = year >= firstYear && day >= 1 && day <= daysIn(year, month);
  if (!isDay) return null;
  const text = [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
  return text.length === 10 ? (text as StudyDate) : null;
}

/** Fewer digits mean a year of some century (`21-12-15`), which JavaScript dates assume to be the twentieth. */
const firstYear = 100;

/** Days in a Gregorian month; 0 for an invalid one. Computed rather than parsed, since every note asks often. */
function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [31, 0, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

/** Reads `YYYY-MM-DD` strictly; null for anything else. */
export function readStudyDate(text: string): StudyDate | null {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/u.exec(text) ?? [];
  return studyDate(Number(year), Number(month), Number(day));
}

/**
 * The day itself, or the nearest that exists: the last of the month for 2021-02-30, December for a 13th month. Null for
 * a year that cannot be written.
 */
export function nearestDay(year: number, month: number, day: number): StudyDate | null {
  const nearMonth = Math.min(Math.max(month, 1), 12);
  for (let nearDay = Math.min(Math.max(day, 1), 31); nearDay > 27; nearDay -= 1) {
    const date = studyDate(year, nearMonth, nearDay);
    if (date !== null) return date;
  }
  return studyDate(year, nearMonth, Math.min(Math.max(day, 1), 27));
}

/**
 * The day likely meant by an impossible one: the last of its month for 2021-02-30, and 2021-05-13 for 2021-13-05, with
 * month and day swapped. A possible day is returned as it is; null if any answer would be a guess.
 */
export function likelyDay(year: number, month: number, day: number): StudyDate | null {
  if (month > 12) return studyDate(year, day, month);
  return month >= 1 && day >= 1 && day <= 31 ? nearestDay(year, month, day) : null;
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(date: StudyDate): number {
  return dayjs.utc(date).day();
}

/** Four digits, as archives show it. */
export function yearOf(date: StudyDate): number {
  return Number(date.slice(0, 4));
}

/** 1 to 12. */
export function monthOf(date: StudyDate): number {
  return Number(date.slice(5, 7));
}

/** 1 to 31. */
export function dayOf(date: StudyDate): number {
  return Number(date.slice(8, 10));
}

/** The day that is `days` later; earlier if negative. */
export function dayAfter(date: StudyDate, days: number): StudyDate {
  return new Date(Date.parse(date) + days * millisecondsOfDay).toISOString().slice(0, 10) as StudyDate;
}

/** For days of a calendar without time zones. */
const millisecondsOfDay = 86_400_000;

/** Days from `earlier` to `later`; negative if swapped. Without dayjs, which makes objects: every question asks. */
export function daysBetween(earlier: StudyDate, later: StudyDate): number {
  return (Date.parse(later) - Date.parse(earlier)) / millisecondsOfDay;
}

/** A day and `HH:MM:SS` in the site's time zone: a build's "now", and the value of `date: 2021-12-15 09:00`. */
export interface LocalMoment {
  readonly day: StudyDate;
  readonly time: string;
}

/** Whether one moment is earlier than another. A note comes due with its moment: what is not before now has come. */
export function isBefore(one: LocalMoment, other: LocalMoment): boolean {
  return one.day === other.day ? one.time < other.time : one.day < other.day;
}

/** An instant as wall-clock time in an IANA time zone. */
export function momentIn(instant: Date, timeZone: string): LocalMoment {
  const parts = new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short", timeStyle: "medium" }).format(instant);
  const [day = "", time = ""] = parts.split(" ");
  return { day: day as StudyDate, time };
}
