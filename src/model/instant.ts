import type { StudyDate } from "./study-date.ts";

/**
 * A wall-clock time of a time zone as RFC 3339 writes it, with its offset: `2021-12-15T09:00:00+09:00`.
 * `time` is `HH:MM:SS`, midnight when null; `timeZone` is an IANA name.
 */
export function instantText(day: StudyDate, time: string | null, timeZone: string): string {
  const clock = `${day}T${time ?? "00:00:00"}`;
  const guess = offsetAt(new Date(`${clock}Z`), timeZone);
  return `${clock}${offsetAt(new Date(`${clock}${guess}`), timeZone)}`;
}

function offsetAt(instant: Date, timeZone: string): string {
  const parts = new Intl.DateTimeFormat("en", { timeZone, timeZoneName: "longOffset" }).formatToParts(instant);
  const name = parts.find(({ type }) => type === "timeZoneName")?.value ?? "GMT";
  return name === "GMT" ? "+00:00" : name.slice("GMT".length, "GMT+09:00".length);
}
