import {
  dayAfter,
  daysBetween,
  likelyDay,
  readStudyDate,
  type StudyDate,
  studyDate,
  weekdayOf,
  yearOf,
} from "../model/date/study-date.ts";
import { canonicalDate } from "../parse/front-matter/fields/spelled-date.ts";
import { likelyDate, namesNoDay } from "../parse/front-matter/fields/typed-date.ts";
import { yearLastDays } from "../parse/front-matter/fields/year-last-days.ts";

/**
 * The day a text certainly means; otherwise the days it may mean, most likely first, and whether the calendar lacks its
 * own.
 */
export type MeantDay =
  | { readonly day: StudyDate }
  | { readonly offers: readonly StudyDate[]; readonly isNoDay: boolean };

/** Days named relative to today. */
const named: ReadonlyMap<string, number> = new Map([
  ["그저께", -2],
  ["그제", -2],
  ["어제", -1],
  ["오늘", 0],
  ["내일", 1],
  ["모레", 2],
  ["yesterday", -1],
  ["today", 0],
  ["tomorrow", 1],
]);

const monthAndDay =
  /^(\d{1,2})\s*(?:[-./]|월)\s*(\d{1,2})\s*일?[.,\s]*(?:[([]?\s*([일월화수목금토])(?:요일)?\s*[)\]]?[.\s]*)?$/u;

/** Half a year: an earlier month and day may well mean the coming one. */
const longestBack = 183;

/**
 * The day meant by what a person types: a date in any clear format, a name (`어제`), or the latest such month and day
 * (`11/20`, `11월 20일(금)`), whose weekday must match.
 */
export function meantDay(typed: string, today: StudyDate): MeantDay {
  const text = typed.trim();
  const usual = readStudyDate(text) ?? readStudyDate(canonicalDate(text) ?? "");
  if (usual !== null) return { day: usual };
  const distance = named.get(text.toLowerCase());
  if (distance !== undefined) return { day: dayAfter(today, distance) };
  const [found, month, day, weekday] = monthAndDay.exec(text) ?? [];
  if (found !== undefined) return onWeekday(lastSuchDay(Number(month), Number(day), today), weekday);
  const likely = likelyDate(text);
  if (likely !== null) return { offers: [likely], isNoDay: namesNoDay(text) };
  const days = yearLastDays(text);
  const [only] = days;
  return days.length === 1 && only !== undefined ? { day: only } : { offers: days, isNoDay: namesNoDay(text) };
}

/** A day whose weekday is not the one typed beside it is only offered. */
function onWeekday(meant: MeantDay, weekday: string | undefined): MeantDay {
  if (weekday === undefined || !("day" in meant) || "일월화수목금토".indexOf(weekday) === weekdayOf(meant.day))
    return meant;
  return { offers: [meant.day], isNoDay: false };
}

function lastSuchDay(month: number, day: number, today: StudyDate): MeantDay {
  const past = daysNear(month, day, today).findLast((one) => one <= today);
  if (past !== undefined && daysBetween(past, today) <= longestBack) return { day: past };
  const next = daysNear(month, day, today).find((one) => one > today);
  const turned = month > 12 ? daysNear(day, month, today).findLast((one) => one <= today) : undefined;
  const offers = [next, past, turned].filter((one) => one !== undefined);
  return offers.length > 0 ? { offers, isNoDay: false } : { offers: nearSuchDay(month, day, today), isNoDay: true };
}

/** The latest day that is nearest to one which no year has, `11/31`. */
function nearSuchDay(month: number, day: number, today: StudyDate): readonly StudyDate[] {
  const [thisYear, lastYear] = [yearOf(today), yearOf(today) - 1].map((year) => likelyDay(year, month, day));
  return [thisYear, lastYear]
    .filter((one) => one != null)
    .filter((one) => one <= today)
    .slice(0, 1);
}

/** This month and day in the years around today, in order; 29 February recurs after at least four years. */
function daysNear(month: number, day: number, today: StudyDate): readonly StudyDate[] {
  return Array.from({ length: 17 }, (_, at) => studyDate(yearOf(today) - 8 + at, month, day)).filter(
    (one) => one !== null,
  );
}
