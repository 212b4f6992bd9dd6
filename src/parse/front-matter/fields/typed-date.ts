import { likelyDay, momentIn, nearestDay, type StudyDate, studyDate } from "../../../model/date/study-date.ts";
import type { DateTyped } from "../../../model/note/front-matter.ts";

const day = String.raw`(\d{4})-(\d{2})-(\d{2})`;
const time = String.raw`(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?`;
const offset = String.raw`(Z|z|[+-]\d{2}(?::?\d{2})?)`;

/** `2021-12-15`, `2021-12-15 09:00`, `2021-12-15T09:00:00.000+09:00`. */
const typedForm = new RegExp(String.raw`^${day}(?:(?:[ \t]+|T|t)${time}[ \t]*${offset}?)?$`, "u");

/** A typed date; or why it is none: the form is not one of ours, or the calendar has no such day. */
export type TypedDateReading =
  | { readonly kind: "date"; readonly value: DateTyped }
  | { readonly kind: "impossible" }
  | { readonly kind: "unreadable" };

/** Reads `2021-12-15`, with a time, and with an offset from UTC, which is converted to the site's time zone. */
export function readTypedDate(text: string, timeZone: string): TypedDateReading {
  const match = typedForm.exec(text.trim());
  if (match === null) return { kind: "unreadable" };
  const [, year, month, date, hour, minute, second = "00", offset] = match;
  const day = studyDate(Number(year), Number(month), Number(date));
  if (day === null) return { kind: "impossible" };
  if (hour === undefined || minute === undefined) return { kind: "date", value: { day, time: null } };
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return { kind: "unreadable" };
  const time = `${hour.padStart(2, "0")}:${minute}:${second}`;
  if (offset === undefined) return { kind: "date", value: { day, time } };
  const instant = Date.parse(`${day}T${time}${isoOffset(offset)}`);
  return Number.isNaN(instant)
    ? { kind: "unreadable" }
    : { kind: "date", value: momentIn(new Date(instant), timeZone) };
}

function isoOffset(offset: string): string {
  if (/^z$/iu.test(offset)) return "Z";
  const digits = offset.replace(":", "");
  return `${digits.slice(0, 3)}:${digits.slice(3).padEnd(2, "0")}`;
}

const nearForms: readonly RegExp[] = [
  /^(\d{4})\s*[-./–—년]\s*(\d{1,2})\s*[-./–—월]\s*(\d{1,2})(?!\d)/u,
  /^(\d{4})(\d{2})(\d{2})(?!\d)/u,
  /^'?(\d{2})\s*[-./–—년]\s*(\d{1,2})\s*[-./–—월]\s*(\d{1,2})(?!\d)/u,
  /^(\d{2})(\d{2})(\d{2})(?!\d)/u,
];

/** The valid date nearest to a text; null when it does not hold year, month and day in that order. */
export function nearestDate(text: string): StudyDate | null {
  return dateIn(text, nearestDay);
}

/** The valid date that a text most likely meant, to suggest to its author; null where that would be a guess. */
export function likelyDate(text: string): StudyDate | null {
  return dateIn(text, likelyDay);
}

/** True for a text that holds year, month and day, but names a day the calendar does not have. */
export function namesNoDay(text: string): boolean {
  const isNone = dateIn(text, studyDate) === null || readTypedDate(text, "UTC").kind === "impossible";
  return isNone && nearestDate(text) !== null;
}

function dateIn(text: string, read: typeof nearestDay): StudyDate | null {
  for (const form of nearForms) {
    const match = form.exec(text.trim());
    if (match === null) continue;
    const [year = 0, month = 0, day = 0] = match.slice(1).map(Number);
    return read(year < 100 ? 2000 + year : year, month, day);
  }
  return null;
}
