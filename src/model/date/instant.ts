import type { StudyDate } from "./study-date.ts";

/** Writes a wall-clock time; `time` is `HH:MM:SS`, midnight when null. */
export type InstantWriter = (day: StudyDate, time: string | null) => string;

/**
 * Formats wall-clock times of an IANA time zone as RFC 3339 with offset: `2021-12-15T09:00:00+09:00`. Create one and
 * reuse it: creation costs more than hundreds of calls, and results are cached, since a note's time is in every feed
 * that has it.
 */
export function instantWriter(timeZone: string): InstantWriter {
  const clock = new Intl.DateTimeFormat("en", { timeZone, timeZoneName: "longOffset" });
  const offsetAt = (instant: string): string => {
    // `12/15/2021, GMT+09:00`, or only `GMT`.
    const [, offset = ""] = clock.format(new Date(instant)).split("GMT");
    return offset === "" ? "+00:00" : offset.slice(0, "+09:00".length);
  };
  const written = new Map<string, string>();
  return (day, time) => {
    const wall = `${day}T${time ?? "00:00:00"}`;
    const known = written.get(wall);
    if (known !== undefined) return known;
    const instant = `${wall}${offsetAt(`${wall}${offsetAt(`${wall}Z`)}`)}`;
    written.set(wall, instant);
    return instant;
  };
}
