import { type LocalMoment, momentIn, readStudyDate } from "../../model/date/study-date.ts";

/** A moment typed by a person: an instant if it names its zone, else wall-clock time in the site's zone. */
export type TypedMoment = LocalMoment | Date;

/**
 * Reads `2026-11-23`, `2026-11-23T09:00` or `2026-11-23T09:00:30+09:00`; null for anything else, including a day that
 * does not exist.
 */
export function readNow(text: string): TypedMoment | null {
  const parts = /^(\d{4}-\d\d-\d\d)(?:[T ]((?:[01]\d|2[0-3]):[0-5]\d)(:[0-5]\d)?(Z|[+-]\d\d:?\d\d)?)?$/u.exec(
    text.trim(),
  );
  if (parts === null) return null;
  const [, dayText = "", minutes = "00:00", seconds = ":00", zone] = parts;
  const day = readStudyDate(dayText);
  if (day === null) return null;
  const time = `${minutes}${seconds}`;
  if (zone === undefined) return { day, time };
  const instant = new Date(`${day}T${time}${zone.replace(/^([+-]\d\d)(\d\d)$/u, "$1:$2")}`);
  return Number.isNaN(instant.getTime()) ? null : instant;
}

/** A typed moment as wall-clock time in the site's zone. */
export function wallClock(moment: TypedMoment, timeZone: string): LocalMoment {
  return moment instanceof Date ? momentIn(moment, timeZone) : moment;
}
