import { readYaml } from "../../yaml/yaml.ts";
import type { Entry } from "./entries.ts";
import { isNamed, joinLine } from "./entry-line.ts";

/** A field that cannot be read; the others still are. */
export interface UnreadEntry {
  /** Its name; empty if the fault is between fields. */
  readonly name: string;
  /** The line at fault, from 0. */
  readonly line: number;
  readonly typed: string;
  /** The YAML reader's own words. */
  readonly reason: string;
  /** All lines of the field, and the first of them, from 0. */
  readonly lines: readonly string[];
  readonly first: number;
}

/** Says where YAML gives up on a field. */
export function unreadEntry(entry: Entry, text: string): UnreadEntry {
  const unread = unreadLine(text);
  const lines = entry.lines.map(joinLine);
  // Of several lines that belong to nothing, YAML blames the second.
  const line = isLoose(unread.typed) ? lines.findIndex((typed, index) => index > 0 && isLoose(typed)) : -1;
  const blamed = line === -1 ? unread : { ...unread, line, typed: lines[line] ?? "" };
  return { ...blamed, name: entry.lines[0]?.field ?? "", line: entry.first + blamed.line, lines, first: entry.first };
}

/** Whether a line begins at the margin, with neither a name nor a dash. */
function isLoose(typed: string): boolean {
  return /^[^\s#-]/u.test(typed) && !isNamed(typed);
}

/** Says on which line YAML gives up on a text; an empty line is never blamed. */
export function unreadLine(text: string): UnreadEntry {
  const reading = readYaml(text);
  const lines = text.split("\n");
  const above = reading.ok ? 1 : text.slice(0, reading.offset).split("\n").length;
  let line = Math.min(above, lines.length) - 1;
  while (line > 0 && (lines[line] ?? "").trim() === "") line -= 1;
  return { name: "", line, typed: lines[line] ?? "", reason: reading.ok ? "" : reading.reason, lines, first: 0 };
}

/** Lines above all fields, which belong to none. */
export function unreadAbove(lines: readonly string[]): readonly UnreadEntry[] {
  return lines.flatMap((typed, line) =>
    /^\s*(?:#|$)/u.test(typed) ? [] : [{ name: "", line, typed, reason: "", lines: [typed], first: line }],
  );
}
