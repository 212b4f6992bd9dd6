import { type LocalMoment, momentIn, type StudyDate, studyDate } from "../../model/date/study-date.ts";
import { isTimeZone } from "../../model/date/time-zone.ts";
import { readRubyTime } from "./ruby-time.ts";

/** What YAML reads as a moment, in UTC if it has no offset. */
const yamlMoment =
  /^\d{4}-\d{1,2}-\d{1,2}(?:[Tt]|[ \t]+)\d{1,2}:\d\d:\d\d(?:\.\d*)?[ \t]*(?:Z|[-+]\d{1,2}:?(?:\d\d)?)?$/u;

/** A date as front matter has it. */
export interface TypedDate {
  readonly typed: string;
  /** Whether it is text to YAML, as in quotes. */
  readonly isText: boolean;
}

/**
 * The date and time Jekyll gives a post. Like its YAML reader, it takes an unquoted `2021-12-15 23:30:00` without an
 * offset as UTC; quoted or without seconds it is in the site's zone. Null if it cannot be read.
 */
export function jekyllMoment({ typed, isText }: TypedDate, timeZone: string): LocalMoment | null {
  const read = readRubyTime(typed);
  if (read === null) return null;
  const { day, time } = read;
  const offset = read.offset ?? (!isText && yamlMoment.test(typed.trim()) ? "+00:00" : null);
  if (offset === null) return { day, time };
  const instant = new Date(`${day}T${time}${offset}`);
  return Number.isNaN(instant.getTime()) ? null : momentIn(instant, timeZone);
}

/** The date and time as typed, in whatever zone; null if they cannot be read. */
export function typedMoment(typed: string): LocalMoment | null {
  const read = readRubyTime(typed);
  return read === null ? null : { day: read.day, time: read.time };
}

/** Where blogs without a time zone are usually built: the author's machine, or a host. */
const usualZones = ["Asia/Seoul", "UTC"];

/** The moments a date may be. If the blog names no zone, the author's is the likeliest: first the date as typed. */
export function momentsIn(date: TypedDate, timeZone: string | null): readonly (LocalMoment | null)[] {
  if (timeZone !== null && isTimeZone(timeZone)) return [jekyllMoment(date, timeZone)];
  return [typedMoment(date.typed), ...usualZones.map((one) => jekyllMoment(date, one))];
}

/** The date in a file name: `21-12-15` is of this century. */
export function dayInName(typed: string): StudyDate | null {
  const [year = 0, month = 0, day = 0] = typed.split("-").map(Number);
  return studyDate(year < 100 ? 2000 + year : year, month, day);
}
