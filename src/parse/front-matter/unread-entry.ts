import { readYaml } from "../yaml/yaml.ts";
import type { Entry } from "./entries.ts";

/** A field that cannot be read; the others still are. */
export interface UnreadEntry {
  /** Its name; empty when the fault lies between fields. */
  readonly name: string;
  /** The line at fault, from 0. */
  readonly line: number;
  readonly typed: string;
  /** The YAML reader's own words. */
  readonly reason: string;
}

/** Says where YAML gives a field up. */
export function unreadEntry(entry: Entry, text: string): UnreadEntry {
  const unread = unreadLine(text);
  return { ...unread, name: entry.lines[0]?.field ?? "", line: entry.first + unread.line };
}

/** Says on which line YAML gives a text up; a line without text is not blamed. */
export function unreadLine(text: string): UnreadEntry {
  const reading = readYaml(text);
  const lines = text.split("\n");
  const above = reading.ok ? 1 : text.slice(0, reading.offset).split("\n").length;
  let line = Math.min(above, lines.length) - 1;
  while (line > 0 && (lines[line] ?? "").trim() === "") line -= 1;
  return { name: "", line, typed: lines[line] ?? "", reason: reading.ok ? "" : reading.reason };
}
