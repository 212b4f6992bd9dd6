import { dayAfter, type StudyDate, studyDate } from "../../model/date/study-date.ts";

/** What Ruby's time parser finds in a text. */
export interface RubyTime {
  readonly day: StudyDate;
  /** `HH:MM:SS`. */
  readonly time: string;
  /** The offset from UTC, as `+09:00`; null if the text names no zone that Ruby knows. */
  readonly offset: string | null;
}

/**
 * Reads a date and time as Ruby does, in any order and among other words: `2021-06-27 7:05 PM +0900`,
 * `Sun Jun 27 10:00:00 KST 2021`, `2021.6.27`. Null if there is none, or if no clock shows such a time.
 */
export function readRubyTime(typed: string): RubyTime | null {
  if (typed.length > longestTime) return null;
  const clock = clockForm.exec(typed);
  const day = dayIn(clock === null ? typed : typed.replace(clock[0], " "));
  if (day === null || clock === null) return day === null ? null : { day, time: midnight, offset: null };
  const [, hour = "", minute = "0", second = "0", half = "", place = ""] = clock;
  const hours = half === "" ? Number(hour) : (Number(hour) % 12) + (/^p/iu.test(half) ? 12 : 0);
  const offset = offsetOf(place);
  if (hours === 24 && Number(minute) === 0 && Number(second) === 0)
    return { day: dayAfter(day, 1), time: midnight, offset };
  if (hours > 23 || Number(minute) > 59 || Number(second) > 59) return null;
  const time = [String(hours), minute, second].map((part) => part.padStart(2, "0")).join(":");
  return { day, time, offset };
}

const midnight = "00:00:00";

/** Longer than any spelling of a day and a time. */
const longestTime = 80;

const hour = String.raw`(?<!\d)(\d{1,2})`;
const minuteAndSecond = String.raw`:(\d{1,2})(?::(\d{1,2})(?:[.,]\d*)?)?(?![\d:])`;
const hourAlone = String.raw`(?=[ \t]*[ap]\.?m\b)`;
const halfOfDay = String.raw`(?:[ \t]*([ap])\.?m\b\.?)?`;
const zone = String.raw`(?:[ \t]*([-+]\d{1,2}(?::?\d{2})?(?!\d)|[a-z]{1,3}(?![-+\p{L}])))?`;
const clockForm = new RegExp(`${hour}(?:${minuteAndSecond}|${hourAlone})${halfOfDay}${zone}`, "iu");

/** Zone offsets in hours. Ruby takes any other zone, `KST` included, as the machine's own. */
const placeHours: ReadonlyMap<string, string> = new Map(
  Object.entries({ z: "+0", ut: "+0", utc: "+0", gmt: "+0", est: "-5", edt: "-4", cst: "-6", cdt: "-5" }).concat(
    Object.entries({ mst: "-7", mdt: "-6", pst: "-8", pdt: "-7" }),
  ),
);

function offsetOf(place: string): string | null {
  const typed = placeHours.get(place.toLowerCase()) ?? place;
  const [, sign, hours = "", minutes = "00"] = /^([-+])(\d{1,2}):?(\d\d)?$/u.exec(typed) ?? [];
  return sign === undefined ? null : `${sign}${hours.padStart(2, "0")}:${minutes}`;
}

const monthName = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*";
const ordinal = "(?:st|nd|rd|th)?";

/** Date formats, with the positions of year, month and day; the first match counts. */
const dayForms: readonly (readonly [form: RegExp, year: number, month: number, day: number])[] = [
  [new RegExp(`(?<!\\d)(\\d{4})-${monthName}-(\\d{1,2})(?!\\d)`, "iu"), 1, 2, 3],
  [new RegExp(`(?<!\\d)(\\d{1,2})${ordinal}[ \\t-]*${monthName}\\.?[ \\t,-]*(\\d{4})(?!\\d)`, "iu"), 3, 2, 1],
  [new RegExp(`\\b${monthName}\\.?[ \\t-]*(\\d{1,2})${ordinal}[ \\t,-]+(\\d{4})(?!\\d)`, "iu"), 3, 1, 2],
  [/(?<!\d)(\d{1,2})(?:-|\/|\.[ \t]*)(\d{1,2})(?:-|\/|\.[ \t]*)(\d{4})(?!\d)/u, 3, 2, 1],
  [/(?<!\d)(\d{4}|\d{2})(?:-|\/|\.[ \t]*)(\d{1,2})(?:-|\/|\.[ \t]*)(\d{1,2})(?!\d)/u, 1, 2, 3],
  [/^[ \t]*(\d{4})_?(\d{2})_?(\d{2})(?!\d)/u, 1, 2, 3],
];

function dayIn(text: string): StudyDate | null {
  for (const [form, year, month, day] of dayForms) {
    const found = form.exec(text);
    if (found === null) continue;
    return dayOfCalendar(fullYear(found[year] ?? ""), monthOf(found[month] ?? ""), Number(found[day]));
  }
  return null;
}

/** 30 February is the second day after 28 February, as on most systems' clocks. */
function dayOfCalendar(year: number, month: number, day: number): StudyDate | null {
  const first = studyDate(year, month, 1);
  return first === null || day < 1 || day > 31 ? null : dayAfter(first, day - 1);
}

function fullYear(typed: string): number {
  const year = Number(typed);
  if (typed.length > 2) return year;
  return year < 69 ? 2000 + year : 1900 + year;
}

const monthNames = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

function monthOf(typed: string): number {
  return /^\d/u.test(typed) ? Number(typed) : monthNames.indexOf(typed.slice(0, 3).toLowerCase()) + 1;
}
