import { type LocalMoment, momentIn, type StudyDate, studyDate } from "../../model/date/study-date.ts";

const moment =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:(?:[Tt]|[ \t]+)(\d{1,2}):(\d\d)(?::(\d\d)(?:\.\d*)?)?[ \t]*(Z|[-+]\d{1,2}:?(?:\d\d)?)?)?$/u;

/**
 * The day and time that Jekyll gives a post in a time zone. It takes `2021-12-15 23:30:00` without quotes and without an
 * offset for a time of Greenwich, as its YAML reader does; with quotes, or without seconds, for one of the site's zone.
 * Null for what it cannot read.
 */
export function jekyllMoment(typed: string, isText: boolean, timeZone: string): LocalMoment | null {
  const match = moment.exec(typed);
  if (match === null) return null;
  const [, year, month, dayTyped, hour, minute, second, offset] = match;
  const day = studyDate(Number(year), Number(month), Number(dayTyped));
  if (day === null || hour === undefined || minute === undefined)
    return day === null ? null : { day, time: "00:00:00" };
  const time = `${hour.padStart(2, "0")}:${minute}:${second ?? "00"}`;
  const isLocal = offset === undefined && (isText || second === undefined);
  if (isLocal) return { day, time };
  const instant = new Date(`${day}T${time}${offsetText(offset ?? "Z")}`);
  return Number.isNaN(instant.getTime()) ? null : momentIn(instant, timeZone);
}

/** The day and time as the author typed them, wherever that was; null for what cannot be read. */
export function typedMoment(typed: string): LocalMoment | null {
  const [, local = typed] = /^(.*\d:\d\d(?::\d\d(?:\.\d*)?)?)[ \t]*(?:Z|[-+]\d{1,2}:?(?:\d\d)?)$/u.exec(typed) ?? [];
  return jekyllMoment(local, true, "UTC");
}

/** The day in a file's name: `21-12-15` is of this century. */
export function dayInName(typed: string): StudyDate | null {
  const [year = 0, month = 0, day = 0] = typed.split("-").map(Number);
  return studyDate(year < 100 ? 2000 + year : year, month, day);
}

function offsetText(typed: string): string {
  const [, sign = "+", hours = "00", minutes = "00"] = /^([-+])(\d{1,2}):?(\d\d)?$/u.exec(typed) ?? [];
  return typed === "Z" ? "Z" : `${sign}${hours.padStart(2, "0")}:${minutes}`;
}
