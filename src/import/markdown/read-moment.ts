import type { DateTyped } from "../../model/note/front-matter.ts";
import { usualSpelling } from "../../parse/front-matter/fields/spelled-date.ts";
import { readTypedDate } from "../../parse/front-matter/fields/typed-date.ts";

/** Reads a day, with its time where it has one, as other programs have it; null for what is none. */
export function readMoment(typed: string, timeZone: string): DateTyped | null {
  const reading = readTypedDate(usualSpelling(typed) ?? typed, timeZone);
  return reading.kind === "date" ? reading.value : null;
}

/** A moment as a note of ours has it; midnight is what programs write for no time at all. */
export function momentText({ day, time }: DateTyped): string {
  return time === null || time === "00:00:00" ? day : `${day} ${time}`;
}
