import { bareName } from "../../../model/text/bare-name.ts";
import type { YamlNode } from "../../yaml/yaml-tree.ts";

/** Names for when a note is published as well as for when anything takes place. */
const names: ReadonlySet<string> = new Set(["schedule", "schedules", "예약"]);

/**
 * Whether a field is a timetable, such as a syllabus or the plan of a journey: several days, or a day with what takes
 * place on it. A note is published on one.
 */
export function isTimetable(key: string, value: YamlNode): boolean {
  if (value.kind !== "list" || !names.has(bareName(key))) return false;
  return value.items.length > 1 || value.items.some((item) => item.kind === "fields" && item.entries.length > 1);
}
