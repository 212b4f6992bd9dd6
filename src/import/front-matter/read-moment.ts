import type { DateTyped } from "../../model/note/front-matter.ts";
import { canonicalDate } from "../../parse/front-matter/fields/spelled-date.ts";
import { readTypedDate } from "../../parse/front-matter/fields/typed-date.ts";

/** Reads a day, with its time where it has one, as other programs have it; null for what is none. */
export function readMoment(typed: string, timeZone: string): DateTyped | null {
  const text = withPlainOffset(typed);
  const reading = readTypedDate(canonicalDate(text) ?? text, timeZone);
  return reading.kind === "date" ? reading.value : null;
}

/** `GMT-04:00` and `UTC` are offsets from Greenwich under its name. */
function withPlainOffset(typed: string): string {
  return typed
    .trim()
    .replace(/[ \t]*\b(?:GMT|UTC)[ \t]*([-+]\d{1,2}(?::?\d\d)?)?$/u, (_, offset: string | undefined) => {
      const [, sign = "", hours = "", rest = ""] = /^([-+])(\d{1,2})(.*)$/u.exec(offset ?? "") ?? [];
      return sign === "" ? "Z" : `${sign}${hours.padStart(2, "0")}${rest}`;
    });
}

/** A moment as a note of ours has it; midnight is what programs write for no time at all. */
export function momentText({ day, time }: DateTyped): string {
  return time === null || time === "00:00:00" ? day : `${day} ${time}`;
}
