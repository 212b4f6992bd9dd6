import { fileName } from "../../model/address/file-name.ts";
import type { LocalMoment, StudyDate } from "../../model/date/study-date.ts";
import type { YamlNode } from "../../parse/yaml/yaml-tree.ts";
import { textAt, valueAt } from "../front-matter/yaml-values.ts";
import { ownCategories } from "./post-data.ts";
import { dayInName, momentsIn } from "./post-day.ts";
import { datedName } from "./post-file.ts";
import type { JekyllConfig } from "./settings/jekyll-config.ts";

/** What Jekyll knows about a collection item beside its name. */
export interface ItemData {
  /** Its own date, or the one in its file name; null if Jekyll gives it the moment of the build. */
  readonly moment: LocalMoment | null;
  readonly categories: readonly string[];
}

/** Reads a collection item as Jekyll does: like a post, but its folders are no categories. */
export function readItemData(path: string, fields: YamlNode | null, { timeZone }: JekyllConfig): ItemData {
  const date = valueAt(fields, "date");
  const typed = textAt(date);
  const moments = date === null || typed === null ? [] : momentsIn({ typed, isText: isQuoted(date, typed) }, timeZone);
  const day = dayOfName(path);
  return {
    moment: moments.find((one) => one !== null) ?? (day === null ? null : { day, time: "00:00:00" }),
    categories: ownCategories(fields),
  };
}

/** The day in an item's file name; null if there is none. */
export function dayOfName(path: string): StudyDate | null {
  const typed = datedName.exec(fileName(path))?.[1];
  return typed === undefined ? null : dayInName(typed);
}

/** Whether a value has quotes, so that YAML reads it as text. */
function isQuoted({ start, end }: YamlNode, typed: string): boolean {
  return end - start > typed.length;
}
