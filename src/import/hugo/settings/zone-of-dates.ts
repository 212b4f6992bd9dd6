import { isNoteFile } from "../../../model/note/note-file.ts";
import type { BlogFolder } from "../../blog/blog-folder.ts";
import { frontMatterLines } from "../../front-matter/front-matter-text.ts";

const dated =
  /^[ \t]*date[ \t]*[:=][ \t]*["']?\d{4}-\d\d?-\d\d?[T ]\d\d?:\d\d(?::\d\d(?:\.\d+)?)?[ \t]*([+-]\d\d):?(\d\d)/imu;

/** An offset that this share of the dates has is no trip abroad. */
const leastShare = 0.1;

/** Zones by the offsets of their dates, of winter and summer where these differ. Seoul's is the default. */
const zones: ReadonlyMap<string, string> = new Map([
  ["+08:00", "Asia/Shanghai"],
  ["+05:30", "Asia/Kolkata"],
  ["+00:00 +01:00", "Europe/London"],
  ["+01:00 +02:00", "Europe/Berlin"],
  ["+02:00 +03:00", "Europe/Athens"],
  ["-04:00 -05:00", "America/New_York"],
  ["-05:00 -06:00", "America/Chicago"],
  ["-06:00 -07:00", "America/Denver"],
  ["-07:00 -08:00", "America/Los_Angeles"],
  ["+10:00 +11:00", "Australia/Sydney"],
]);

/**
 * The time zone in which a Hugo blog was written, by the offsets of its dates: Hugo shows each date as typed, and
 * another zone would move what was written in the evening to the next day. Null if they name none, or Seoul's.
 */
export function zoneOfDates({ files, readText }: Pick<BlogFolder, "files" | "readText">): string | null {
  const counts = new Map<string, number>();
  for (const { path } of files) {
    const offset = isNoteFile(path) ? offsetIn(readText(path) ?? "") : null;
    if (offset !== null) counts.set(offset, (counts.get(offset) ?? 0) + 1);
  }
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const usual = [...counts].filter(([, count]) => count >= all * leastShare).map(([offset]) => offset);
  return zones.get(usual.toSorted().join(" ")) ?? fixedZone(usual);
}

/** The offset of a note's date, TOML or YAML; a note without a time has none. */
function offsetIn(text: string): string | null {
  const fields = text.startsWith("+++") ? text.slice(3, text.indexOf("+++", 3)) : head(text);
  const [, hours, minutes] = dated.exec(fields) ?? [];
  return hours === undefined ? null : `${hours}:${minutes}`.replace("-00:00", "+00:00");
}

function head(text: string): string {
  return text.slice(0, frontMatterLines(text)?.end ?? 0);
}

/** A zone that keeps one offset all year; such zones are named with the opposite sign. */
function fixedZone(usual: readonly string[]): string | null {
  const [only = "", ...others] = usual;
  const [, sign, hours] = /^([+-])(\d\d):00$/u.exec(only) ?? [];
  if (hours === undefined || others.length > 0 || only === "+09:00") return null;
  return Number(hours) === 0 ? "UTC" : `Etc/GMT${sign === "+" ? "-" : "+"}${Number(hours)}`;
}
