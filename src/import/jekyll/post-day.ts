import { type LocalMoment, momentIn, type StudyDate, studyDate } from "../../model/date/study-date.ts";
import { readRubyTime } from "./ruby-time.ts";

/** What a reader of YAML takes for a moment, and for one of Greenwich where no place is named. */
const yamlMoment =
  /^\d{4}-\d{1,2}-\d{1,2}(?:[Tt]|[ \t]+)\d{1,2}:\d\d:\d\d(?:\.\d*)?[ \t]*(?:Z|[-+]\d{1,2}:?(?:\d\d)?)?$/u;

/**
 * The day and time that Jekyll gives a post in a time zone. It takes `2021-12-15 23:30:00` without quotes and without an
 * offset for a time of Greenwich, as its YAML reader does; with quotes, or without seconds, for one of the site's zone.
 * Null for what it cannot read.
 */
export function jekyllMoment(typed: string, isText: boolean, timeZone: string): LocalMoment | null {
  const read = readRubyTime(typed);
  if (read === null) return null;
  const { day, time } = read;
  const offset = read.offset ?? (!isText && yamlMoment.test(typed.trim()) ? "+00:00" : null);
  if (offset === null) return { day, time };
  const instant = new Date(`${day}T${time}${offset}`);
  return Number.isNaN(instant.getTime()) ? null : momentIn(instant, timeZone);
}

/** The day and time as the author typed them, wherever that was; null for what cannot be read. */
export function typedMoment(typed: string): LocalMoment | null {
  const read = readRubyTime(typed);
  return read === null ? null : { day: read.day, time: read.time };
}

/** The day in a file's name: `21-12-15` is of this century. */
export function dayInName(typed: string): StudyDate | null {
  const [year = 0, month = 0, day = 0] = typed.split("-").map(Number);
  return studyDate(year < 100 ? 2000 + year : year, month, day);
}
