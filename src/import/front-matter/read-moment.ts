import type { DateTyped } from "../../model/note/front-matter.ts";
import { canonicalDate } from "../../parse/front-matter/fields/spelled-date.ts";
import { readTypedDate } from "../../parse/front-matter/fields/typed-date.ts";
import { dayBeforeClock } from "./day-before-clock.ts";

/** Reads a date, with a time if given and possible, in other programs' formats; null if it is not one. */
export function readMoment(typed: string, timeZone: string): DateTyped | null {
  const text = withPlainOffset(ofMilliseconds(typed.trim()) ?? typed);
  const reading = readTypedDate(canonicalDate(text) ?? text, timeZone);
  if (reading.kind === "date") return reading.value;
  const dated = dayBeforeClock(text);
  return dated === null ? null : { day: dated.day, time: null };
}

/** Dendron writes `created: 1595961348801`, milliseconds since 1970; null for any other text. */
function ofMilliseconds(typed: string): string | null {
  return /^1\d{12}$/u.test(typed) ? new Date(Number(typed)).toISOString().replace(/\.\d+Z$/u, "Z") : null;
}

/** `GMT-04:00` and `UTC` are offsets with a name. */
function withPlainOffset(typed: string): string {
  return typed
    .trim()
    .replace(/[ \t]*\b(?:GMT|UTC)[ \t]*([-+]\d{1,2}(?::?\d\d)?)?$/u, (_, offset: string | undefined) => {
      const [, sign = "", hours = "", rest = ""] = /^([-+])(\d{1,2})(.*)$/u.exec(offset ?? "") ?? [];
      return sign === "" ? "Z" : `${sign}${hours.padStart(2, "0")}${rest}`;
    });
}

/** A moment as a note writes it. Midnight is omitted, since programs write it for no time at all. */
export function momentText({ day, time }: DateTyped): string {
  return time === null || time === "00:00:00" ? day : `${day} ${time}`;
}
