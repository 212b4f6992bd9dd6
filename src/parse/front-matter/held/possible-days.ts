import { type StudyDate, studyDate } from "../../../model/date/study-date.ts";
import { canonicalDate } from "../fields/spelled-date.ts";
import { nearestDate, readTypedDate } from "../fields/typed-date.ts";
import { yearLastDays } from "../fields/year-last-days.ts";

/** The earliest and the latest day that some words may mean; the same where only one fits. */
export interface PossibleDays {
  readonly first: StudyDate;
  readonly last: StudyDate;
}

/** Longer words are a text with a year in it. */
const longest = 60;

const weekdayBefore = /^(?:sun|mon|tue|wed|thu|fri|sat)[a-z]*,?\s+/iu;
const timeBehind = /[\sT,]+\d{1,2}:\d{2}.*$/u;
const month = /^(\d{4})\s*[-./년]\s*(\d{1,2})\s*월?\s*\.?$/u;
const years = /(?<![\d.])(?:19|2\d)\d\d(?!\d)/gu;

/**
 * The days that a value under another program's name for a day may mean, in any form that people write; null where it
 * names no year. It is not read as a day, so that all it may mean is known is enough: nothing is shown before the last
 * of them.
 */
export function possibleDays(typed: string, timeZone: string): PossibleDays | null {
  if (typed.length > longest) return null;
  const text = typed.trim();
  const bare = text.replace(weekdayBefore, "").replace(timeBehind, "");
  const day = exactDay(text, timeZone) ?? exactDay(bare, timeZone) ?? nearestDate(text);
  if (day !== null) return { first: day, last: day };
  return spanOf(yearLastDays(bare)) ?? daysOfMonth(bare) ?? daysOfYears(text);
}

function exactDay(text: string, timeZone: string): StudyDate | null {
  const reading = readTypedDate(canonicalDate(text) ?? text, timeZone);
  return reading.kind === "date" ? reading.value.day : null;
}

function spanOf(days: readonly StudyDate[]): PossibleDays | null {
  const sorted = days.toSorted();
  const [first] = sorted;
  const last = sorted.at(-1);
  return first === undefined || last === undefined ? null : { first, last };
}

function daysOfMonth(text: string): PossibleDays | null {
  const [, year, named] = (month.exec(text) ?? []).map(Number);
  if (year === undefined || named === undefined) return null;
  return spanOf([1, 28, 29, 30, 31].flatMap((day) => studyDate(year, named, day) ?? []));
}

function daysOfYears(text: string): PossibleDays | null {
  const named = [...text.matchAll(years)].map(([year]) => Number(year));
  return spanOf(named.flatMap((year) => [studyDate(year, 1, 1) ?? [], studyDate(year, 12, 31) ?? []].flat()));
}
