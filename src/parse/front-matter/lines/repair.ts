import { readYaml, type YamlReading } from "../../yaml/yaml.ts";
import { booleanKeys } from "../known-keys.ts";
import type { Repair } from "../repairs/repair.ts";
import { type Entry, groupEntries } from "./entries.ts";
import { joinLine } from "./entry-line.ts";
import { withPlainLetters } from "./plain-letters.ts";
import { repairEntry } from "./repair-entry.ts";
import { type RepairedLine, repairIndicator, repairSilentFault } from "./repair-line.ts";
import { type UnreadEntry, unreadAbove, unreadEntry } from "./unread-entry.ts";

/** A line that was read by its evident meaning. Lines count from 0. */
export interface LineRepair {
  readonly line: number;
  readonly typed: string;
  readonly repaired: string;
  readonly faults: readonly Repair["rule"][];
}

/**
 * Front matter that YAML can read: lines without a fault unchanged, the others as they were meant. Line count and order
 * stay.
 */
export interface RepairedFrontMatter {
  readonly text: string;
  readonly reading: YamlReading;
  readonly repairs: readonly LineRepair[];
  readonly unread: readonly UnreadEntry[];
  /** The names of all fields, read or not. */
  readonly names: ReadonlySet<string>;
}

/**
 * Repairs front matter line by line, and only where needed: a field that YAML reads by itself is left alone. Each line
 * is looked at once.
 */
export function repairFrontMatter(written: readonly string[]): RepairedFrontMatter {
  const typed = written.map(withPlainLetters);
  const entries = groupEntries(typed);
  const lines = repairSilentFaults(typed, entries);
  const names = new Set(entries.map((entry) => entry.lines[0]?.field ?? ""));
  const whole = textOf(lines);
  const reading = readYaml(whole);
  if (isReadable(reading, entries))
    return { text: whole, reading, repairs: repairsOf(written, typed, lines), unread: [], names };

  const above = entries[0]?.first ?? 0;
  const unread: UnreadEntry[] = [...unreadAbove(typed.slice(0, above))];
  lines.fill(unreadable, 0, above);
  const anchors = new Set<string>();
  for (const entry of entries) {
    const before = lines.slice(entry.first, entry.first + entry.lines.length);
    const repaired = readableLines(entry, before, anchors);
    if (repaired === null) unread.push(unreadEntry(entry, textOf(before)));
    lines.splice(entry.first, before.length, ...(repaired ?? before.map(() => unreadable)));
    for (const [, anchor = ""] of textOf(before).matchAll(/&([^\s,[\]{}]+)/gu)) anchors.add(anchor);
  }
  const text = textOf(lines);
  return { text, reading: readYaml(text), repairs: repairsOf(written, typed, lines), unread, names };
}

/** What is left of a line that cannot be read. */
const unreadable: RepairedLine = { text: "", faults: [] };

/** What begins a comment, and the name of a value. */
const skipped = /^[#&]/u;

/** Repairs values that YAML would skip as comments, or in part as names. */
function repairSilentFaults(typed: readonly string[], entries: readonly Entry[]): RepairedLine[] {
  const lines: RepairedLine[] = typed.map((text) => ({ text, faults: [] }));
  for (const entry of entries) {
    for (const [index, line] of entry.lines.entries()) {
      if (!skipped.test(line.value) || !hasLineForItself(entry, index)) continue;
      const isText = !booleanKeys.has(line.field) && isUnusedAnchor(line.value, typed);
      lines[entry.first + index] = isText ? repairIndicator(line) : repairSilentFault(line);
    }
  }
  return lines;
}

/**
 * `title: &amp; 더`: YAML takes the first word for a name that other values may refer to, and leaves it out of the text.
 */
function isUnusedAnchor(value: string, typed: readonly string[]): boolean {
  const [, name] = /^&(\S+)\s+[^\s[{"'|>&*!#]/u.exec(value) ?? [];
  return name !== undefined && !typed.some((line) => line.includes(`*${name}`));
}

/** True for a value with no more lines below it, where a `#` in its place begins no comment on them. */
function hasLineForItself(entry: Entry, index: number): boolean {
  if (index > 0) return (entry.lines[index]?.lead.includes("- ") ?? false) && entry.lines[0]?.value === "";
  return entry.lines.slice(1).every((next) => /^\s*(?:#|$)/u.test(joinLine(next)));
}

/** Text alone is front matter whose colons YAML did not see, when its lines look like fields. */
function isReadable(reading: YamlReading, entries: readonly Entry[]): boolean {
  if (!reading.ok) return false;
  return reading.root.kind !== "scalar" || reading.root.value === null || entries.length === 0;
}

/** A field's lines as YAML can read them: as they are, or repaired; null when they have no evident meaning. */
function readableLines(
  entry: Entry,
  lines: readonly RepairedLine[],
  anchors: ReadonlySet<string>,
): readonly RepairedLine[] | null {
  if (!entry.indented && saysFields(textOf(lines), anchors)) return lines;
  const repaired = repairEntry(entry, lines, anchors);
  return saysFields(textOf(repaired), anchors) ? repaired : null;
}

function saysFields(text: string, anchors: ReadonlySet<string>): boolean {
  const reading = readYaml(text);
  if (reading.ok) return reading.root.kind === "fields";
  return anchors.has(/^unidentified alias "(.*)"$/su.exec(reading.reason)?.[1] ?? "");
}

function repairsOf(
  written: readonly string[],
  typed: readonly string[],
  lines: readonly RepairedLine[],
): readonly LineRepair[] {
  const repairs: LineRepair[] = [];
  for (const [line, { text, faults: found }] of lines.entries()) {
    const isRead = written[line] === typed[line] || text === "";
    const faults = isRead ? found : [ofLetters, ...found];
    if (faults.length > 0) repairs.push({ line, typed: written[line] ?? "", repaired: text, faults });
  }
  return repairs;
}

const ofLetters: Repair["rule"] = "front-matter-look-alike-letter";

function textOf(lines: readonly RepairedLine[]): string {
  return lines.map((line) => line.text).join("\n");
}
