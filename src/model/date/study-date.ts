import dayjs from "dayjs";
import utc from "dayjs/plugin/utc.js";
import type { Brand } from "../brand.ts";

dayjs.extend(utc);

/** A calendar day, `YYYY-MM-DD`: never an instant, so no time zone can move it. Sorts as text. */
export type StudyDate = Brand<string, "StudyDate">;

/** A day of the calendar, or null when there is no such day (2021-02-30). `month` and `day` count from 1. */
export function studyDate(year: number, month: number, day: number): StudyDate | null {
  const isDay = year >= firstYear && day >= 1 && day <= daysIn(year, month);
  if (!isDay) return null;
  const text = [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
  return text.length === 10 ? (text as StudyDate) : null;
}

/** What is written with fewer digits is a year of some century (`21-12-15`), and JavaScript's own dates take it for the twentieth. */
const firstYear = 100;

/** Of a month of the Gregorian calendar; 0 when there is no such month. Counted and not parsed, for every note asks many times. */
function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [31, 0, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

/** Reads `YYYY-MM-DD` strictly; null for anything else. */
export function readStudyDate(text: string): StudyDate | null {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/u.exec(text) ?? [];
  return studyDate(Number(year), Number(month), Number(day));
}

/** The day itself, or the nearest the calendar has: the last of its month for 2021-02-30, December for a 13th month. Null for a year the calendar cannot write. */
export function nearestDay(year: number, month: number, day: number): StudyDate | null {
  const nearMonth = Math.min(Math.max(month, 1), 12);
  for (let nearDay = Math.min(Math.max(day, 1), 31); nearDay > 27; nearDay -= 1) {
    const date = studyDate(year, nearMonth, nearDay);
    if (date !== null) return date;
  }
  return studyDate(year, nearMonth, Math.min(Math.max(day, 1), 27));
}

/**
 * The day that was likely meant by one that the calendar lacks: the last of its month for 2021-02-30, and 2021-05-13 for
 * 2021-13-05, where month and day have changed places. The day itself where the calendar has it; null where any answer would
 * be a guess.
 */
export function likelyDay(year: number, month: number, day: number): StudyDate | null {
  if (month > 12) return studyDate(year, day, month);
  return month >= 1 && day >= 1 && day <= 31 ? nearestDay(year, month, day) : null;
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(date: StudyDate): number {
  return dayjs.utc(date).day();
}

/** Of four digits, as archives name it. */
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

/** The day `days` after a day; before it when negative. */
export function dayAfter(date: StudyDate, days: number): StudyDate {
  return new Date(Date.parse(date) + days * millisecondsOfDay).toISOString().slice(0, 10) as StudyDate;
}

/** Of every day of a calendar without time zones. */
const millisecondsOfDay = 86_400_000;

/** Days from `earlier` to `later`; negative when they stand the other way round. */
export function daysBetween(earlier: StudyDate, later: StudyDate): number {
  return dayjs.utc(later).diff(dayjs.utc(earlier), "day");
}

/** A day and a time of day in the site's time zone, `HH:MM:SS`: what "now" is to a build, and what `date: 2021-12-15 09:00` says. */
export interface LocalMoment {
  readonly day: StudyDate;
  readonly time: string;
}

/** The wall clock of a time zone at an instant. `timeZone` is an IANA name. */
export function momentIn(instant: Date, timeZone: string): LocalMoment {
  const parts = new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short", timeStyle: "medium" }).format(instant);
  const [day = "", time = ""] = parts.split(" ");
  return { day: day as StudyDate, time };
}
