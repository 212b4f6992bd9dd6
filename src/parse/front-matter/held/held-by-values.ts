import type { SourcePath } from "../../../model/address/addresses.ts";
import type { StudyDate } from "../../../model/date/study-date.ts";
import type { FrontMatter } from "../../../model/note/front-matter.ts";
import { type Diagnostic, diagnose } from "../../../model/problem/diagnostic.ts";
import type { HoldingField } from "../../../model/problem/rules/front-matter/held.ts";
import { noteDate } from "../../note-date.ts";
import { lineOffset, placeOf } from "../../places/source-text.ts";
import type { YamlEntry } from "../../yaml/yaml-tree.ts";
import { decidedKeys } from "../decided-keys.ts";
import { type FrontMatterText, lineOfSpan } from "../front-matter-text.ts";
import type { Owner } from "./containers.ts";
import { isHeldAlready } from "./held-by-body.ts";
import { type HoldingLine, heldByLine, heldByTail } from "./held-by-line.ts";
import { type DayFacts, dayFacts } from "./held-day-by-line.ts";
import { heldDayByTail } from "./held-day-by-tail.ts";
import { heldWithin } from "./held-within.ts";
import { mayHold } from "./may-hold.ts";
import { type Nested, nestedFields } from "./nested-fields.ts";
import { hasNoTail } from "./value-tail.ts";

/** Front matter as lines, on the way to its fields. */
interface Written {
  readonly text: FrontMatterText;
  readonly lines: readonly string[];
  readonly path: SourcePath;
  readonly timeZone: string;
}

/** What such a line says: the note is held back, or its article, or until a day. */
type Held = HoldingField | DayFacts;

/**
 * `draft: true` indented below `source:`, or among the lines of a summary: part of another value, though meant to hold
 * the note back. Among lines other programs' keys are skipped, as they mean other things there (`cover: { hidden: true
 * }`); in the fields of a value they count where those are the note's.
 */
export function heldByValues(
  entries: readonly YamlEntry[],
  frontMatter: FrontMatter,
  written: Written,
): readonly Diagnostic[] {
  const { text, lines, path } = written;
  const ofFields = linesOfNames(entries, text);
  const isHeld = frontMatter.draft || !frontMatter.published;
  const ownDay = (): StudyDate | null => (isHeld ? null : (noteDate({ path }, frontMatter).date?.value ?? null));
  const within = nestedFields(entries);
  const nested =
    within.length === 0 ? noHolds : nestedHolds(entries, within, frontMatter, { ...written, ownDay: ownDay() });
  const ownerOf = ownersByLine(within, text);
  const isSaid = within.length > 0 && isDecided(decidedKeys(entries));
  return lines.flatMap((typed, index) => {
    const line = text.firstLine + index;
    const isOfField = ofFields.has(index);
    if (isOfField && isOneField(typed) && !nested.has(line)) return [];
    const said = unsaidHold(heldIn(typed, isOfField), frontMatter);
    const isThings = isSaid && ownerOf.get(line) === "thing" && said?.key !== "article";
    const inLine = (isThings ? null : said) ?? (isOfField && !isHeld ? heldDay(typed, ownDay) : null);
    const held = inLine ?? nested.get(line) ?? null;
    if (held === null) return [];
    const start = lineOffset(text.source, line) + typed.length - typed.trimStart().length;
    const place = placeOf(text.source, start, lineOffset(text.source, line) + typed.length);
    const where = inLine === null ? ("within" as const) : whereIn(typed, isOfField, ownerOf.has(line));
    const facts = { ...held, line: typed.trim(), where };
    return [
      diagnose(
        "front-matter-held-outside",
        { ...facts, closing: text.firstLine + lines.length },
        { source: path, place },
      ),
    ];
  });
}

/** The lines (from 0) on which fields begin. */
function linesOfNames(entries: readonly YamlEntry[], { yaml: { lineStarts } }: FrontMatterText): ReadonlySet<number> {
  const lines = new Set<number>();
  let line = 0;
  for (const { keySpan } of entries) {
    while ((lineStarts[line + 1] ?? Number.POSITIVE_INFINITY) <= keySpan.start) line += 1;
    lines.add(line);
  }
  return lines;
}

function whereIn(typed: string, isOfField: boolean, isNested: boolean): "within" | "tail" | "value" {
  if (isOfField) return fieldsOnLine.test(typed) ? "within" : "tail";
  return isNested ? "within" : "value";
}

const noHolds: ReadonlyMap<number, Held> = new Map();

/** What nested fields say, by line. A note that says itself whether it is published needs no other program's word. */
function nestedHolds(
  entries: readonly YamlEntry[],
  within: readonly Nested[],
  frontMatter: FrontMatter,
  { text, timeZone, ownDay }: Written & { readonly ownDay: StudyDate | null },
): ReadonlyMap<number, Held> {
  const decided = decidedKeys(entries);
  const isSaid = isDecided(decided);
  const isUnsaid = (field: HoldingField): boolean =>
    !((isSaid && field.key !== "article") || decided.has(field.key) || isHeldAlready(field, frontMatter));
  const found = heldWithin(entries, within, { text, timeZone, ownDay }).flatMap(({ entry, field, day }) => {
    const held = field !== null && isUnsaid(field) ? field : day;
    return held === null ? [] : [{ line: lineOfSpan(text, entry.keySpan), held }];
  });
  return new Map(found.map(({ line, held }) => [line, held]));
}

/** Whether a note says itself whether it is published. */
function isDecided(decided: ReadonlySet<string>): boolean {
  return decided.has("draft") || decided.has("published");
}

/** Whose the fields within values are, by the lines on which they begin. */
function ownersByLine(nested: readonly Nested[], text: FrontMatterText): ReadonlyMap<number, Owner> {
  return new Map(nested.map(({ entry, owner }) => [lineOfSpan(text, entry.keySpan), owner] as const));
}

/** `params: { draft: true }` */
const fieldsOnLine = /^[^{]*[:：]\s*\{.*\}\s*$/u;

/** Whether a field's line holds its value and nothing more, so that the line itself says nothing about other fields. */
function isOneField(typed: string): boolean {
  return hasNoTail(typed) && !fieldsOnLine.test(typed);
}

function heldIn(typed: string, isOfField: boolean): HoldingLine | null {
  if (isOfField) {
    if (isOneField(typed)) return null;
    const whole = heldByLine(typed);
    if (whole === null) return heldByTail(typed);
    return whole.isCertain && fieldsOnLine.test(typed) ? whole : null;
  }
  const held = /^\s*#/u.test(typed) ? null : heldByLine(typed);
  return held?.isCertain === true || held?.key === "article" ? held : null;
}

function unsaidHold(held: HoldingLine | null, frontMatter: FrontMatter): HoldingField | null {
  if (held === null || isHeldAlready(held, frontMatter)) return null;
  return { key: held.key, value: held.value };
}

function heldDay(typed: string, ownDay: () => StudyDate | null): DayFacts | null {
  const held = heldDayByTail(typed);
  return held !== null && mayHold(held, ownDay()) ? dayFacts(held) : null;
}
