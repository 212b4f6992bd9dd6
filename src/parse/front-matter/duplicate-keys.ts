import type { SourcePath } from "../../model/address/addresses.ts";
import type { StudyDate } from "../../model/date/study-date.ts";
import { isNameOfFirstDay, isNameOfLastDay } from "../../model/note/names-of-days.ts";
import { type Diagnostic, diagnose, type TextEdit } from "../../model/problem/diagnostic.ts";
import { lineOffset, lineText, placeOf } from "../places/source-text.ts";
import { scalarText } from "../yaml/scalar-text.ts";
import type { YamlEntry, YamlNode } from "../yaml/yaml-tree.ts";
import { type FrontMatterText, placeOfSpan } from "./front-matter-text.ts";
import { heldByField } from "./held/held-by-field.ts";
import { possibleDays } from "./held/possible-days.ts";
import { isKnownKey } from "./known-keys.ts";
import { isLeftBlank } from "./left-blank.ts";
import { saysNothing } from "./says-nothing.ts";

/**
 * Names written more than once: every one but the last that has a value is reported. The fix turns their lines into
 * comments, so nothing the author typed is deleted. Where two lines disagree on holding the note back, only the author
 * knows which is meant.
 */
export function duplicateKeys(
  entries: readonly YamlEntry[],
  text: FrontMatterText,
  path: SourcePath,
): readonly Diagnostic[] {
  if (new Set(entries.map(({ key }) => key)).size === entries.length) return [];
  const filled = entries.filter(({ key, value }) => !isLeftBlank(key, value, text));
  const last = new Map([...entries, ...filled].map((entry) => [entry.key, entry]));
  return entries.flatMap((entry, index): readonly Diagnostic[] => {
    const kept = last.get(entry.key);
    // A line that would hold its note back has its own error, which a comment must not silence.
    if (kept === undefined || kept === entry || isHeldUnread(entry)) return [];
    const place = placeOfSpan(text, entry.keySpan);
    const line = lineText(text.source, place.start.line);
    const keptLine = placeOfSpan(text, kept.keySpan).start.line;
    if (disagreesOnHolding(entry, kept))
      return [diagnose("front-matter-held-twice", { key: entry.key, line, keptLine }, { source: path, place })];
    const fix = asComment(entry, entries[index + 1], text);
    const laterDay = entry.key === "date" && !entries.some(holdsNote) ? dayBeyond(entry.value, kept.value) : null;
    const facts = { key: entry.key, line, repaired: `# ${line}`, keptLine, ...(laterDay !== null && { laterDay }) };
    return [diagnose("front-matter-duplicate-key", facts, { source: path, place, fix })];
  });
}

/**
 * `# ` before every line of a field; null when it shares a line with another (`{ a: 1, a: 2 }`), or defines an anchor
 * (`&name`).
 */
function asComment(entry: YamlEntry, next: YamlEntry | undefined, text: FrontMatterText): TextEdit | null {
  const first = placeOfSpan(text, entry.keySpan).start;
  const valueEnd = placeOfSpan(text, { start: entry.value.end, end: entry.value.end }).end.line;
  const lastLine = Math.max(first.line, valueEnd);
  const shared = next !== undefined && placeOfSpan(text, next.keySpan).start.line <= lastLine;
  const typed = text.yaml.text.slice(entry.keySpan.end, entry.value.end);
  if (
    shared ||
    /[:\s[{,]&\S/u.test(typed) ||
    lineText(text.source, first.line)
      .slice(0, first.column - 1)
      .trim() !== ""
  )
    return null;
  const start = lineOffset(text.source, first.line);
  const end = lineOffset(text.source, lastLine) + lineText(text.source, lastLine).length;
  const lines = text.source.text.slice(start, end);
  return { place: placeOf(text.source, start, end), text: lines.replace(/(^|\r\n|\n|\r)/gu, "$1# ") };
}

const holding: ReadonlySet<string> = new Set(["draft", "published", "unlisted", "article"]);

function disagreesOnHolding({ key, value }: YamlEntry, kept: YamlEntry): boolean {
  const isSame = value.kind === "scalar" && kept.value.kind === "scalar" && value.value === kept.value.value;
  return holding.has(key) && !isSame;
}

/** Where a note is held back anyway, its day does not matter. */
function holdsNote({ key, value }: YamlEntry): boolean {
  return value.kind === "scalar" && value.value === (key === "draft") && (key === "draft" || key === "published");
}

/**
 * A day that is later than another, or than none: `date:` with nothing after it; null for any other, and for no day.
 */
function dayBeyond(one: YamlNode, other: YamlNode): StudyDate | null {
  const [days, keptDays] = [one, other].map((node) => possibleDays(scalarText(node), "UTC"));
  const [day, keptDay] = [days?.last, keptDays?.first];
  const isBeyond = keptDay == null ? saysNothing(other) : day != null && day > keptDay;
  return day != null && isBeyond ? day : null;
}

function isHeldUnread({ key, value }: YamlEntry): boolean {
  return !isKnownKey(key) && (heldByField(key, value) !== null || isNameOfFirstDay(key) || isNameOfLastDay(key));
}
