import type { NoteId } from "../../../model/address/addresses.ts";
import { fileName } from "../../../model/address/file-name.ts";
import { fillPlaceholders } from "../../../model/address/permalink-placeholders.ts";
import type { StudyDate } from "../../../model/date/study-date.ts";
import type { YamlNode } from "../../../parse/yaml/yaml-tree.ts";
import { textAt } from "../../front-matter/yaml-values.ts";
import { unplaced } from "../../notes/unplaced.ts";
import { dayInName, typedMoment } from "../post-day.ts";

/** What Ruby's directives print of a day, as placeholders of addresses. */
const directives: ReadonlyMap<string, string> = new Map([
  ["%Y", ":year"],
  ["%y", ":short_year"],
  ["%m", ":month"],
  ["%-m", ":i_month"],
  ["%d", ":day"],
  ["%-d", ":i_day"],
  ["%B", ":long_month"],
  ["%b", ":short_month"],
  ["%A", ":long_day"],
  ["%a", ":short_day"],
  ["%F", ":year-:month-:day"],
  ["%%", "%"],
]);

const formats: ReadonlyMap<string, string> = new Map([
  ["date_to_string", "%d %b %Y"],
  ["date_to_long_string", "%d %B %Y"],
]);

/** What `{{ page.date | date: "%Y-%m-%d" }}` prints for a post of a day; null for anything else, such as its time. */
export function printedDay(inside: string, day: StudyDate | null): string | null {
  const [, name = "", , typed] = /^page\.date\s*\|\s*(\w+)(?:\s*:\s*(["'])([^"']*)\2)?$/u.exec(inside) ?? [];
  const format = name === "date" ? typed : formats.get(name);
  if (day === null || format === undefined) return null;
  const parts = format.split(/(%-?.)/u).map((part, at) => (at % 2 === 0 ? part : printed(part, day)));
  return parts.includes(null) ? null : parts.join("");
}

function printed(directive: string, day: StudyDate): string | null {
  const pattern = directives.get(directive);
  if (pattern === undefined) return null;
  return fillPlaceholders(pattern, {
    id: "" as NoteId,
    date: unplaced(day),
    categories: [],
    frontMatter: { slug: null, date: null },
  });
}

/** The day in a post's front matter as it is typed, or in its file's name; null if there is none. */
export function dayOfPost(path: string, fields: YamlNode | null): StudyDate | null {
  const typed = textAt(fields, "date");
  if (typed !== null) return typedMoment(typed)?.day ?? null;
  const [, day] = /^(\d{2,4}-\d{1,2}-\d{1,2})-/u.exec(fileName(path)) ?? [];
  return day === undefined ? null : dayInName(day);
}
