import type { StudyDate } from "../model/date/study-date.ts";
import type { SourceFile } from "../model/note/source-file.ts";
import type { Diagnostic } from "../model/problem/diagnostic.ts";
import { canonicalDate } from "./front-matter/fields/spelled-date.ts";
import { readTypedDate } from "./front-matter/fields/typed-date.ts";

/**
 * The day of a field that is `date:` in another program's words, `pubDatetime: 2025-05-18T01:00:00Z`: what a note
 * without a day is offered. It is not read, as no unknown name is.
 */
export function dayOfOtherName(
  known: readonly Diagnostic[],
  { text }: Pick<SourceFile, "text">,
  timeZone: string,
): StudyDate | null {
  const lines = text.split(/\r\n?|\n/u);
  for (const { rule, facts, place } of known) {
    if (rule !== "front-matter-unknown-key" || facts.suggestion !== "date" || place === null) continue;
    const value = valueIn(lines[place.start.line - 1] ?? "");
    const reading = readTypedDate(canonicalDate(value) ?? value, timeZone);
    if (reading.kind === "date") return reading.value.day;
  }
  return null;
}

/** What a line gives its name, without quotes and a remark. */
function valueIn(line: string): string {
  const typed = line.slice(line.indexOf(":") + 1).split(/\s#/u)[0] ?? "";
  return typed.trim().replace(/^(["'])(.*)\1$/u, "$2");
}
