import { bareName } from "../../../model/text/bare-name.ts";
import { scalarText } from "../../yaml/scalar-text.ts";
import type { YamlNode } from "../../yaml/yaml-tree.ts";

/** Names for when a note is published as well as for when anything takes place. */
const names: ReadonlySet<string> = new Set(["schedule", "schedules", "예약"]);

const day = /\d{2,4}\s*[-./년]\s*\d{1,2}\s*[-./월]\s*\d{1,2}/u;

/**
 * Whether a field is a timetable, such as a syllabus or the plan of a journey: items on several days. A note is
 * published on one, perhaps with a time beside it.
 */
export function isTimetable(key: string, value: YamlNode): boolean {
  if (value.kind !== "list" || !names.has(bareName(key))) return false;
  return value.items.filter(namesDay).length > 1;
}

function namesDay(item: YamlNode): boolean {
  if (item.kind === "scalar") return day.test(scalarText(item));
  if (item.kind === "list") return false;
  return item.entries.some(({ key, value }) => day.test(key) || (value.kind === "scalar" && namesDay(value)));
}
