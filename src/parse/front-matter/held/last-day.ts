import type { StudyDate } from "../../../model/date/study-date.ts";
import { isNameOfLastDay } from "../../../model/note/names-of-days.ts";
import type { YamlNode } from "../../yaml/yaml-tree.ts";
import type { FrontMatterText } from "../front-matter-text.ts";
import { possibleDays } from "./possible-days.ts";
import { typedScalars } from "./typed-scalars.ts";

/**
 * The day on which a line of another program takes its note down, by the calendar of the site: from then on, ignoring
 * the line publishes what its writer meant to vanish. Null for any other line.
 */
export function lastDay(
  { key, value }: { readonly key: string; readonly value: YamlNode },
  { text, timeZone }: { readonly text: FrontMatterText; readonly timeZone: string },
): StudyDate | null {
  if (!isNameOfLastDay(key)) return null;
  // Where several days fit, the first: what was to vanish must not stay.
  const days = typedScalars(value, text).flatMap((typed) => possibleDays(typed, timeZone)?.first ?? []);
  return days.toSorted()[0] ?? null;
}
