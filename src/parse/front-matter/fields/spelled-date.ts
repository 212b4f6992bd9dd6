import { type StudyDate, studyDate, weekdayOf } from "../../../model/date/study-date.ts";
import { plainSpelling } from "../../../model/text/spelling.ts";

const day = "(\\d{4})(?:\\s*[-./–—년]\\s*(\\d{1,2})\\s*[-./–—월]\\s*(\\d{1,2})(?!\\d)\\s*일?|(\\d{2})(\\d{2}))";
const weekday = "(?:[\\s.,]*[([]?\\s*([일월화수목금토])(?:요일)?\\s*[)\\]]?)?";
/** `15:37`, `오후 3시`, `오후 3시 5분`, `3시 반` */
const minutes = "(?::(?=\\d{2})|시\\s*)(?:(반)|(\\d{1,2})(?:(?::(?=\\d{2})|분\\s*)(\\d{1,2}))?)?\\s*(?:[분초]|정각)?";
const time = `(?:[\\s.,]+(오전|오후)?\\s*(\\d{1,2})${minutes})?`;
const offset = "(?:\\s*([Zz]|[+-]\\d{2}(?::?\\d{2})?))?";

/** Longer than any spelling of a day and a time. */
const longestSpelling = 40;

const spelledForm = new RegExp(`^${day}${weekday}${time}${offset}[\\s.,]*$`, "u");

/**
 * A day in another spelling that can mean only one day, in our spelling, its time kept: `2019-06-23. 15:37:00` is
 * `2019-06-23 15:37:00`. Null when the year is not written out and no weekday decides, when no such moment exists, or
 * when a weekday beside it does not match.
 */
export function canonicalDate(typed: string): string | null {
  return withEnglishMonth(typed) ?? inNumbers(typed) ?? ofShortYear(typed);
}

const months = "january february march april may june july august september october november december".split(" ");
const monthFirst = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/iu;
const dayFirst = /^(\d{1,2}) ([a-z]{3,9})\.?,? (\d{4})$/iu;

/** `Jul 8, 2022` and `8 July 2022`, as templates of other programs write it. */
function withEnglishMonth(typed: string): string | null {
  const text = typed.trim();
  const [, name, day, year] = monthFirst.exec(text) ?? [];
  const [, dayBefore, nameAfter, yearAfter] = dayFirst.exec(text) ?? [];
  const word = (name ?? nameAfter ?? "").toLowerCase();
  const month = word === "" ? 0 : months.findIndex((one) => one.startsWith(word)) + 1;
  return month === 0 ? null : studyDate(Number(year ?? yearAfter), month, Number(day ?? dayBefore));
}

function inNumbers(typed: string): string | null {
  const text = plainSpelling(typed).trim().replace(/\s+/gu, " ");
  const match = text.length > longestSpelling ? null : spelledForm.exec(text);
  if (match === null) return null;
  const [, year, monthApart, dayApart, monthJoined, dayJoined, named, ...clock] = match;
  const date = studyDate(Number(year), Number(monthApart ?? monthJoined), Number(dayApart ?? dayJoined));
  if (date === null || !fits(named, date)) return null;
  const [half, hour, halfPast, minute, second, zone] = clock;
  if (hour === undefined) return zone === undefined ? date : null;
  const past = minute ?? (halfPast === undefined ? "0" : "30");
  const time = timeOfDay(hourOfDay(Number(hour), half), past, second);
  return time === null ? null : [date, time, ...(zone === undefined ? [] : [zone])].join(" ");
}

function timeOfDay(hour: number | null, minute: string, second: string | undefined): string | null {
  if (hour === null || Number(minute) > 59 || Number(second ?? 0) > 59) return null;
  const parts = [String(hour), minute, ...(second === undefined ? [] : [second])];
  return parts.map((part) => part.padStart(2, "0")).join(":");
}

const shortYear = new RegExp(
  `^'?(\\d{2})\\s*[-./–—년]\\s*(\\d{1,2})\\s*[-./–—월]\\s*(\\d{1,2})(?!\\d)\\s*일?${weekday}[\\s.,]*$`,
  "u",
);

/** `26.11.20(금)`, which the weekday tells from 26 November 2020. */
function ofShortYear(typed: string): string | null {
  const text = plainSpelling(typed).trim();
  const [, first, month, last, named] = (text.length > longestSpelling ? null : shortYear.exec(text)) ?? [];
  if (named === undefined) return null;
  const days = [studyDate(2000 + Number(first), Number(month), Number(last))];
  if (!/년/u.test(text)) days.push(studyDate(2000 + Number(last), Number(month), Number(first)));
  const [day, ...more] = new Set(days.filter((one) => one !== null && fits(named, one)));
  return day === days[0] && more.length === 0 ? (day ?? null) : null;
}

function fits(named: string | undefined, date: StudyDate): boolean {
  return named === undefined || "일월화수목금토".indexOf(named) === weekdayOf(date);
}

/** 오후 3 is 15; 오전 12 is 0. */
function hourOfDay(hour: number, half: string | undefined): number | null {
  if (half === undefined) return hour > 23 ? null : hour;
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) + (half === "오후" ? 12 : 0);
}
