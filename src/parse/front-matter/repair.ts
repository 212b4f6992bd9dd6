import { readYaml, type YamlReading } from "../yaml.ts";
import { type Entry, groupEntries } from "./entries.ts";
import { joinLine } from "./entry-line.ts";
import { type MendedLine, mendLine, mendSilentFault } from "./mend-line.ts";
import type { Repair } from "./repairs/repair.ts";

/** A line that was read by its evident meaning. Lines count from 0. */
export interface LineRepair {
  readonly line: number;
  readonly typed: string;
  readonly repaired: string;
  readonly faults: readonly Repair["rule"][];
}

/** A field that cannot be read; the others still are. */
export interface UnreadEntry {
  readonly name: string;
  /** The line at fault, from 0. */
  readonly line: number;
  readonly column: number;
  readonly typed: string;
  readonly reason: string;
}

/** Front matter that YAML can read: the lines that had no fault to the letter, the others as they were meant. Line count and order stay. */
export interface RepairedFrontMatter {
  readonly text: string;
  readonly reading: YamlReading;
  readonly repairs: readonly LineRepair[];
  readonly unread: readonly UnreadEntry[];
}

/** Repairs front matter line by line, and only where it needs it: a field that YAML reads alone is left as it is. Each line is looked at once. */
export function repairFrontMatter(typedLines: readonly string[]): RepairedFrontMatter {
  const lines = [...typedLines];
  const repairs: LineRepair[] = [];
  const unread: UnreadEntry[] = [];
  const repair = (line: number, mended: MendedLine): void => {
    const typed = lines[line] ?? "";
    if (mended.faults.length === 0 || mended.text === typed) return;
    lines[line] = mended.text;
    repairs.push({ line, typed, repaired: mended.text, faults: mended.faults });
  };

  const entries = groupEntries(typedLines);
  for (const entry of entries) {
    for (const [index, line] of entry.lines.entries()) {
      if (standsAlone(entry, index)) repair(entry.first + index, mendSilentFault(line));
    }
  }
  const reading = readYaml(lines.join("\n"));
  if (isReadable(reading, entries)) return { text: lines.join("\n"), reading, repairs, unread };

  const text = typedLines.join("\n");
  for (const entry of entries) {
    const last = entry.first + entry.lines.length;
    const before = lines.slice(entry.first, last);
    const failure = readYaml(before.join("\n"));
    if (!entry.indented && isFields(failure)) continue;
    const mended = mendEntry(entry, before, text);
    const mendedReading = readYaml(mended.map((line) => line.text).join("\n"));
    if (isFields(mendedReading)) {
      for (const [index, line] of mended.entries()) repair(entry.first + index, line);
    } else if (!refersToAnchor(mendedReading, text)) {
      unread.push(unreadEntry(entry, before, failure.ok ? mendedReading : failure));
      lines.fill("", entry.first, last);
    }
  }
  return { text: lines.join("\n"), reading: readYaml(lines.join("\n")), repairs, unread };
}

function isReadable(reading: YamlReading, entries: readonly Entry[]): boolean {
  if (!reading.ok) return false;
  const { root } = reading;
  return root.kind !== "scalar" || root.value === null || entries.length === 0;
}

function isFields(reading: YamlReading): boolean {
  return reading.ok && reading.root.kind === "fields";
}

/** A value without more lines of its own; then a `#` in its place begins no remark on a list below. */
function standsAlone(entry: Entry, index: number): boolean {
  const line = entry.lines[index];
  if (line === undefined) return false;
  if (index > 0) return line.lead.includes("- ") && entry.lines[0]?.value === "";
  return entry.lines.slice(1).every((next) => joinLine(next).trim() === "" || next.value.startsWith("#"));
}

function mendEntry(entry: Entry, before: readonly string[], text: string): readonly MendedLine[] {
  const firstItem = entry.lines.find((line, index) => index > 0 && line.lead.trim() === "-");
  return entry.lines.map((line, index) => {
    const typed = before[index] ?? "";
    if (typed !== joinLine(line) || refersTo(line.value, text)) return { text: typed, faults: [] };
    const lead = index === 0 ? "" : line.lead.trim() === "-" ? (firstItem?.lead ?? line.lead) : line.lead;
    const moved = lead !== line.lead && !line.lead.includes("\t");
    const mended = mendLine(moved ? { ...line, lead } : line);
    if (index === 0 && line.lead !== "")
      return {
        text: mended.text.trimStart(),
        faults: moved ? ["front-matter-indent", ...mended.faults] : mended.faults,
      };
    return moved ? { text: mended.text, faults: ["front-matter-indent", ...mended.faults] } : mended;
  });
}

/** `*name` where another line says `&name`. */
function refersTo(value: string, text: string): boolean {
  return /^\*\S+$/u.test(value) && text.includes(`&${value.slice(1)}`);
}

function refersToAnchor(reading: YamlReading, text: string): boolean {
  if (reading.ok) return false;
  const alias = /^unidentified alias "(.*)"$/su.exec(reading.reason);
  return alias !== null && text.includes(`&${alias[1] ?? ""}`);
}

function unreadEntry(entry: Entry, lines: readonly string[], failure: YamlReading): UnreadEntry {
  const text = lines.join("\n");
  const offset = failure.ok ? 0 : failure.offset;
  const above = text.slice(0, offset).split("\n");
  const index = Math.min(above.length, lines.length) - 1;
  return {
    name: entry.lines[0]?.field ?? "",
    line: entry.first + index,
    column: above.length > lines.length ? (lines[index] ?? "").length : (above.at(-1) ?? "").length,
    typed: lines[index] ?? "",
    reason: failure.ok ? "" : failure.reason,
  };
}
