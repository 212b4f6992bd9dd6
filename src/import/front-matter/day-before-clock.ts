import type { StudyDate } from "../../model/date/study-date.ts";
import { canonicalDate } from "../../parse/front-matter/fields/spelled-date.ts";
import { readTypedDate } from "../../parse/front-matter/fields/typed-date.ts";

/** A day, and the time typed behind it that no clock shows. */
export interface DayBeforeClock {
  readonly day: StudyDate;
  readonly time: string;
}

const dayAndClock = /^(\d{4}[-./]\d{1,2}[-./]\d{1,2})\.?(?:[Tt]|[ \t]+)(\d{1,3}:\d\S*(?: \S+)*)$/u;

/**
 * The day of a date whose time cannot be read (`2021-02-01 14:02:88`), which other programs take for a later moment or
 * leave out. Null if the whole can be read, or there is no such day.
 */
export function dayBeforeClock(typed: string): DayBeforeClock | null {
  const text = typed.trim();
  const [, before = "", time = ""] = dayAndClock.exec(text) ?? [];
  if (before === "" || dateIn(text) !== null) return null;
  const day = dateIn(before);
  return day === null ? null : { day, time };
}

function dateIn(text: string): StudyDate | null {
  const reading = readTypedDate(canonicalDate(text) ?? text, "UTC");
  return reading.kind === "date" ? reading.value.day : null;
}
