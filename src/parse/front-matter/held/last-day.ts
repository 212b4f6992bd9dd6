import type { StudyDate } from "../../../model/date/study-date.ts";
import type { YamlNode } from "../../yaml/yaml-tree.ts";
import { type FrontMatterText, wordOf } from "../front-matter-text.ts";
import { bareName } from "./held-by-other-program.ts";
import { possibleDays } from "./possible-days.ts";

/** Names, of Hugo, of plugins and of people, for the day on which a note is taken down; without separators. */
const names =
  /^(?:expir(?:y|ation|es?|ed)(?:date(?:time)?|day|at|on|time)?|unpublish(?:ed)?(?:date|at|on)|(?:만료|(?:게시|공개)(?:종료|만료))(?:일|일자|일시|날짜)?)$/u;

/** Whether a key is such a name. */
export function isNameOfLastDay(key: string): boolean {
  return names.test(bareName(key));
}

/**
 * The day on which a line of another program takes its note down, by the calendar of the site: from then on, ignoring
 * the line publishes what its writer meant to vanish. Null for any other line. Parsing does not know today's date.
 */
export function lastDay(
  { key, value }: { readonly key: string; readonly value: YamlNode },
  { text, timeZone }: { readonly text: FrontMatterText; readonly timeZone: string },
): StudyDate | null {
  if (value.kind !== "scalar" || !isNameOfLastDay(key)) return null;
  const typed = typeof value.value === "string" ? value.value.trim() : wordOf(text, value).trim();
  // Where several days fit, the first: what was to vanish must not stay.
  return possibleDays(typed, timeZone)?.first ?? null;
}
